package org.newsgraph.language.corenlp;

import java.util.List;

/** Finds the parts of speech of the tokens of a sentence. Safe for use by several threads at once. */
interface WordTagger {
    /** The Penn Treebank tag of each token of one sentence. */
    List<String> tags(List<String> words);
}
