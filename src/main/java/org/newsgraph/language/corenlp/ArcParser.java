package org.newsgraph.language.corenlp;

import java.util.List;

/** Finds the dependencies of one sentence. Safe for use by several threads at once. */
interface ArcParser {
    /**
     * Parses a sentence.
     *
     * @param words the tokens, at least one
     * @param tags the Penn Treebank tag of each
     */
    Arcs parse(List<String> words, List<String> tags);

    /**
     * A dependency tree.
     *
     * @param heads index of the head of each token, -1 for the root
     * @param relations the relation of each token to its head in basic Universal Dependencies, {@code root} for the root
     */
    record Arcs(int[] heads, String[] relations) {}
}
