package org.newsgraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.newsgraph.document.Outcome.Skipped;

/**
 * Documents from what a user names: files, folders (with all below them), globs, {@code -} for standard input. Order is that
 * of the arguments, inside a folder that of the names; a file met twice counts once.
 */
public final class Sources {
    /** Endings of the files that a folder is searched for. */
    private static final Set<String> TEXT = Set.of("txt", "text", "md");

    private final InputStream standardInput;

    /** @param standardInput what {@code -} stands for */
    public Sources(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** A file to read, with the name its document gets. */
    private record Found(Path path, String name, Document.Metadata metadata) {}

    /** Reads all that the arguments name; what cannot be read is among the outcomes with its reason. */
    public List<Outcome<Document>> read(List<String> arguments) {
        List<Outcome<Document>> outcomes = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                outcomes.add(readStandardInput());
                continue;
            }
            for (Found found : find(argument, outcomes)) {
                Path real = found.path().toAbsolutePath().normalize();
                if (seen.add(real)) {
                    outcomes.add(read(found));
                }
            }
        }
        return outcomes;
    }

    private List<Found> find(String argument, List<Outcome<Document>> outcomes) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                List<Found> files = inFolder(path, outcomes);
                if (files.isEmpty()) {
                    outcomes.add(new Skipped<>(
                            argument, "a folder with no document in it (.txt, .md)", Skipped.Kind.ACCESS));
                }
                return files;
            }
            if (Files.exists(path)) {
                return List.of(found(path, String.valueOf(path.getFileName()), outcomes));
            }
        } catch (InvalidPathException e) {
            // Not a path on this system; it may still be a glob.
        } catch (IOException e) {
            outcomes.add(new Skipped<>(argument, reason(e), Skipped.Kind.ACCESS));
            return List.of();
        }
        return glob(argument, outcomes);
    }

    private static Found found(Path path, String name, List<Outcome<Document>> outcomes) throws IOException {
        List<Skipped<Document>> problems = new ArrayList<>();
        MetadataFile metadata = MetadataFile.in(path.resolveSibling(""), problems);
        outcomes.addAll(problems);
        return new Found(path, name, metadata.of(String.valueOf(path.getFileName())));
    }

    private static List<Found> inFolder(Path folder, List<Outcome<Document>> outcomes) throws IOException {
        List<Skipped<Document>> problems = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            MetadataFile top = MetadataFile.in(folder, problems);
            for (Path p : files.filter(Files::isRegularFile)
                    .filter(Sources::isText)
                    .sorted()
                    .toList()) {
                String name = folder.relativize(p).toString().replace('\\', '/');
                Path parent = p.getParent();
                Document.Metadata metadata = top.of(name);
                if (metadata.equals(Document.Metadata.NONE) && parent != null && !parent.equals(folder)) {
                    metadata = MetadataFile.in(parent, new ArrayList<>()).of(String.valueOf(p.getFileName()));
                }
                found.add(new Found(p, name, metadata));
            }
        }
        outcomes.addAll(problems);
        return found;
    }

    private static List<Found> glob(String argument, List<Outcome<Document>> outcomes) {
        if (!argument.matches(".*[*?\\[{].*")) {
            outcomes.add(new Skipped<>(argument, "no such file or folder", Skipped.Kind.ACCESS));
            return List.of();
        }
        int wild = argument.replaceAll("[*?\\[{].*", "").lastIndexOf('/');
        Path root = Path.of(wild > 0 ? argument.substring(0, wild) : wild == 0 ? "/" : "");
        String pattern = wild >= 0 ? argument.substring(wild + 1) : argument;
        try (Stream<Path> files = Files.walk(root)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            List<Found> found = new ArrayList<>();
            for (Path p : files.filter(Files::isRegularFile)
                    .filter(p -> matcher.matches(root.relativize(p)))
                    .sorted()
                    .toList()) {
                found.add(found(p, root.relativize(p).toString().replace('\\', '/'), outcomes));
            }
            if (found.isEmpty()) {
                outcomes.add(new Skipped<>(argument, "no file matches this pattern", Skipped.Kind.ACCESS));
            }
            return found;
        } catch (IOException | IllegalArgumentException e) {
            outcomes.add(new Skipped<>(argument, "no such file or folder", Skipped.Kind.ACCESS));
            return List.of();
        }
    }

    private static boolean isText(Path path) {
        return TEXT.contains(extension(path));
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot + 1);
    }

    private Outcome<Document> readStandardInput() {
        try {
            return TextReader.read("stdin", unzipped(standardInput.readAllBytes()), Document.Metadata.NONE);
        } catch (IOException e) {
            return new Skipped<>("standard input", reason(e), Skipped.Kind.ACCESS);
        }
    }

    private static Outcome<Document> read(Found found) {
        try {
            Outcome<Document> read =
                    TextReader.read(found.name(), unzipped(Files.readAllBytes(found.path())), found.metadata());
            return read instanceof Skipped<Document> s
                    ? new Skipped<>(found.path().toString(), s.reason(), s.kind())
                    : read;
        } catch (IOException e) {
            return new Skipped<>(found.path().toString(), reason(e), Skipped.Kind.ACCESS);
        }
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "no such file or folder"
                : "cannot be read (" + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ")";
    }
}
