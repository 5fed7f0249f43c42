package org.newsgraph.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;

/** The dictionary as it lies on the class path, compressed. */
record DictionaryData(URL url, IndexHeader.Stamp stamp) {
    /** Where CoreNLP's jar {@code models-english-kbp} has it. */
    private static final String RESOURCE = "/edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

    /** Empty if the jar is not on the class path. */
    static Optional<DictionaryData> bundled() throws IOException {
        URL url = DictionaryData.class.getResource(RESOURCE);
        return url == null ? Optional.empty() : Optional.of(of(url));
    }

    /** The stamp comes from the jar's table of contents: nothing is read. */
    static DictionaryData of(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return new DictionaryData(
                    url,
                    new IndexHeader.Stamp(
                            jar.getJarEntry().getSize(), jar.getJarEntry().getCrc()));
        }
        try (InputStream in = connection.getInputStream()) {
            return new DictionaryData(url, new IndexHeader.Stamp(connection.getContentLengthLong(), 0));
        }
    }

    InputStream open() throws IOException {
        return url.openStream();
    }
}
