package org.newsgraph.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * Something the gold has and the program missed, or the other way round.
 *
 * @param document name of the text in the gold
 * @param kind missed, wrong, or wrong in the worst way
 * @param shown the fact in one line
 * @param names of those it is about, to find its sentence by
 * @param evidence words of the text, as the gold or the program gives them
 */
public record ScoringError(String document, Kind kind, String shown, List<String> names, Optional<String> evidence) {
    /** What is wrong. */
    public enum Kind {
        MISSED("missed"),
        WRONG("wrong"),
        /** A plan or a denial stated as done. */
        LEAK("PLAN OR DENIAL STATED AS DONE");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public ScoringError {
        names = List.copyOf(names);
    }

    /** One line for people. */
    public String line() {
        return document + " " + kind.words + " " + shown
                + evidence.map(e -> " «" + e + "»").orElse("");
    }
}
