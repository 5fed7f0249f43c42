package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where rules come from: the program's own, and the user's files. */
public final class Rules {
    private static final String FOLDER = "/ontology/rules/";

    private Rules() {}

    /** The rules that ship with the program, in the order of their names. */
    public static List<Rule> bundled() {
        return resource("INDEX")
                .lines()
                .filter(l -> !l.isBlank())
                .sorted()
                .map(name -> Rule.parse(name, resource(name)))
                .toList();
    }

    /** A rule of the user's. */
    public static Rule read(Path file) throws IOException {
        return Rule.parse(String.valueOf(file.getFileName()), Files.readString(file));
    }

    private static String resource(String name) {
        try (InputStream in = Rules.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file ontology/rules/" + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
