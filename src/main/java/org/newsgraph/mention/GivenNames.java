package org.newsgraph.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which given names are men's and which women's, by the list that comes with CoreNLP's models; those of both are neither. */
public final class GivenNames {
    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private GivenNames() {}

    private static final class Table {
        static final Map<String, String> GENDERS = read();

        private static Map<String, String> read() {
            Map<String, String> genders = new HashMap<>();
            InputStream in = GivenNames.class.getResourceAsStream(LIST);
            if (in == null) {
                return genders;
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(l -> l.split("\t"))
                        .filter(p -> p.length == 2)
                        .forEach(p ->
                                genders.merge(p[0].toLowerCase(Locale.ROOT), p[1], (a, b) -> a.equals(b) ? a : ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return genders;
        }
    }

    /** {@code MALE} or {@code FEMALE}, if the name is only the one's. */
    static Optional<String> gender(String givenName) {
        return Optional.ofNullable(Table.GENDERS.get(givenName.toLowerCase(Locale.ROOT)))
                .filter(g -> !g.isEmpty());
    }

    /** Whether the list has the name, of women, men or both. */
    public static boolean isGivenName(String name) {
        return Table.GENDERS.containsKey(name.toLowerCase(Locale.ROOT));
    }
}
