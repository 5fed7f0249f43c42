package org.newsgraph.language;

import java.util.List;

/** Reads predicates and their arguments off a tree. Holds no state of a document: one instance serves all threads. */
@FunctionalInterface
public interface ClauseReader {
    /** Reads no clauses: for analyses that need only words and trees. */
    ClauseReader NONE = sentence -> List.of();

    /**
     * Reads the clauses of a sentence.
     *
     * @param sentence complete but for its clauses, which are empty
     * @return the clauses in the order of their heads, each with its position in the list as index
     */
    List<Clause> clauses(Sentence sentence);
}
