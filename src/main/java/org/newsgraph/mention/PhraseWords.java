package org.newsgraph.mention;

import java.util.Set;
import org.newsgraph.lexicon.WordLists;

/** The words that tell what names and titles beside them are: lists kept as data, in the file beside this class. */
final class PhraseWords {
    private static final WordLists LISTS = WordLists.of(PhraseWords.class, "words.tsv");

    private PhraseWords() {}

    static Set<String> of(String list) {
        return LISTS.list(list);
    }
}
