package org.newsgraph.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * RDF that describes classes, properties or words.
 *
 * @param name what messages call it; its extension tells the RDF syntax (Turtle if it tells none)
 * @param text the content
 */
public record LexiconSource(String name, String text) {
    private static final String ONTOLOGY = "ontology/newsgraph.ttl";

    /** A file in UTF-8. */
    public static LexiconSource file(Path path) throws IOException {
        return new LexiconSource(path.toString(), Files.readString(path));
    }

    /** The ontology that ships with the program and after it the files of its lexicon, by name. */
    public static List<LexiconSource> bundled() {
        URL ontology = LexiconSource.class.getClassLoader().getResource(ONTOLOGY);
        if (ontology == null) {
            throw new IllegalStateException("The class path lacks " + ONTOLOGY);
        }
        try {
            URI uri = ontology.toURI();
            if (!uri.getScheme().equals("jar")) {
                return folder(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return folder(jar.getPath(ONTOLOGY));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<LexiconSource> folder(Path ontology) throws IOException {
        List<LexiconSource> sources = new ArrayList<>();
        sources.add(named(ontology));
        Path lexicon = ontology.resolveSibling("lexicon");
        if (Files.isDirectory(lexicon)) {
            try (Stream<Path> files = Files.list(lexicon)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".ttl"))
                        .sorted()
                        .toList()) {
                    sources.add(named(file));
                }
            }
        }
        return List.copyOf(sources);
    }

    private static LexiconSource named(Path file) throws IOException {
        return new LexiconSource(String.valueOf(file.getFileName()), Files.readString(file));
    }
}
