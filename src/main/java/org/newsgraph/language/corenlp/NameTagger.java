package org.newsgraph.language.corenlp;

import java.util.List;

/** Finds which tokens of a sentence are names, and of what. Safe for use by several threads at once. */
interface NameTagger {
    /** The type of what is no name. */
    String NONE = "O";

    /**
     * Types the tokens of one sentence.
     *
     * @param words the tokens
     * @param tags the Penn Treebank tag of each
     * @return for each token the type of the name it is in, such as {@code PERSON}, or {@link #NONE}
     */
    List<String> types(List<String> words, List<String> tags);
}
