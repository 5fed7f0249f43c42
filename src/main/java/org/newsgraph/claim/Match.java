package org.newsgraph.claim;

import java.util.List;
import java.util.Map;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.lexicon.Frame;

/**
 * A clause read by a frame.
 *
 * @param roles candidates by IRI of the role, in the order of the frame's slots
 * @param arguments the arguments that fill slots, fixed words included
 * @param fixed head tokens of the fixed words
 * @param unknown whether the type of some filler decides nothing
 * @param score how well the frame fits; compares frames of one clause only
 */
record Match(
        Clause clause,
        Frame frame,
        Map<String, List<Candidate>> roles,
        List<Argument> arguments,
        List<Integer> fixed,
        boolean unknown,
        double score) {
    /** Whether anything at all is known of it besides that it is told. */
    boolean hasFillers() {
        return roles.values().stream().anyMatch(list -> !list.isEmpty());
    }

    /** Whether the frame's own words tell all ("the situation was under control"). */
    boolean isFixed() {
        return !fixed.isEmpty()
                && frame.arguments().stream()
                        .allMatch(s -> s.optional() || s.fixed().isPresent());
    }
}
