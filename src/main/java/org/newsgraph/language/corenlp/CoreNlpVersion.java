package org.newsgraph.language.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which CoreNLP reads the news, for reports. */
public final class CoreNlpVersion {
    private CoreNlpVersion() {}

    /** Version of the library ({@code 4.5.10}), as its jar says; empty if it says nothing. */
    public static Optional<String> library() {
        return Optional.ofNullable(MaxentTagger.class.getPackage().getImplementationVersion());
    }

    /** File names of the jars that the models come from, without their folders; none if they come from elsewhere. */
    public static List<String> modelJars() {
        return ModelFiles.ALL.stream()
                .map(CoreNlpVersion::jar)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> jar(String resource) {
        URL url = CoreNlpVersion.class.getClassLoader().getResource(resource);
        try {
            return url != null && url.openConnection() instanceof JarURLConnection jar
                    ? Optional.of(
                            Path.of(jar.getJarFileURL().getPath()).getFileName().toString())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
