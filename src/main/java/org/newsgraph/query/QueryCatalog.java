package org.newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The bundled queries by name, and the user's own by path. */
public final class QueryCatalog {
    private static final String FOLDER = "/queries/";

    private QueryCatalog() {}

    /** All bundled queries, in the order of {@code queries/INDEX}. */
    public static List<CatalogQuery> bundled() {
        return resource("INDEX")
                .lines()
                .map(String::strip)
                .filter(n -> !n.isEmpty() && !n.startsWith("#"))
                .map(n -> QueryHeader.read(n, resource(n + ".rq")))
                .toList();
    }

    /** The bundled query of this name. */
    public static Optional<CatalogQuery> bundled(String name) {
        return bundled().stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /** A query in a file of the user's. */
    public static CatalogQuery file(Path path) throws IOException {
        return QueryHeader.read(String.valueOf(path.getFileName()), Files.readString(path));
    }

    private static String resource(String name) {
        try (InputStream in = QueryCatalog.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Not packaged: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
