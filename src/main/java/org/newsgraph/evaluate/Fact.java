package org.newsgraph.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A fact of the facts form.
 *
 * @param key what tells it from other facts of its relation and status in the same document
 * @param relation {@code rel}
 * @param subjects {@code subj} with all other names that are right for it; empty: not said
 * @param objects the same for {@code obj}
 * @param subjectMayLack an empty subject is right too
 * @param objectMayLack an empty object is right too
 * @param status {@code asserted}, {@code planned} or {@code negated}
 * @param kind of casualties
 * @param count of casualties
 * @param of state or body of a position
 * @param former whether a position is past
 * @param optional neither rewarded nor punished
 * @param evidence words of the text
 */
public record Fact(
        List<String> key,
        String relation,
        List<String> subjects,
        List<String> objects,
        boolean subjectMayLack,
        boolean objectMayLack,
        String status,
        Optional<String> kind,
        OptionalDouble count,
        Optional<String> of,
        boolean former,
        boolean optional,
        Optional<String> evidence) {
    public Fact {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
    }

    /** One line for people: {@code rel(subj, obj) status}. */
    public String shown() {
        String object = count.isPresent() ? FactsFile.number(count.getAsDouble()) : first(objects);
        return relation + "(" + first(subjects) + ", " + object
                + kind.map(k -> " " + k).orElse("") + ") " + status;
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "–" : names.get(0);
    }
}
