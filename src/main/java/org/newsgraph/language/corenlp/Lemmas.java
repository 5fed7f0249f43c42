package org.newsgraph.language.corenlp;

import edu.stanford.nlp.process.Morphology;
import org.jspecify.annotations.Nullable;

/** Lemmas by CoreNLP's rules. Those of words met of late are kept, as most words of a text are. Safe for several threads at once. */
final class Lemmas {
    /** How many are kept; a power of two. */
    private static final int KEPT = 1 << 14;

    /** Threads see an entry wholly or not at all, as its fields are final. */
    private final @Nullable Kept[] kept = new Kept[KEPT];

    private final ThreadLocal<Morphology> rules = ThreadLocal.withInitial(Morphology::new);

    private record Kept(String word, String tag, String lemma) {}

    /** The lemma of a word with its Penn Treebank tag. */
    String of(String word, String tag) {
        int hash = 31 * word.hashCode() + tag.hashCode();
        int slot = (hash ^ hash >>> 14) & (KEPT - 1);
        Kept found = kept[slot];
        if (found == null || !found.word.equals(word) || !found.tag.equals(tag)) {
            found = new Kept(word, tag, rules.get().lemma(word, tag));
            kept[slot] = found;
        }
        return found.lemma;
    }
}
