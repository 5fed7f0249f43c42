package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.lexicon.WordLists;

/**
 * Mends tags that cannot stand beside their neighbours, before the parser takes them for granted: "a Finnish drone hit the
 * tower", with a bare verb behind an article and the verb of the clause for its participle; "the storm hit the coast", with a plural's
 * present behind a singular.
 */
final class TagRepair {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** Verbs whose past is spelt like their present. */
    private static final Set<String> ALIKE = WordLists.words(TagRepair.class, "past like present");

    private TagRepair() {}

    /** Changes tags in place. */
    static void apply(List<CoreLabel> labels) {
        for (int i = 1; i < labels.size(); i++) {
            if (labels.get(i).tag().equals("VB") && isBehindArticle(labels, i)) {
                labels.get(i).setTag("NN");
                if (i + 2 < labels.size() && isVerbWithObject(labels, i + 1)) {
                    labels.get(i + 1).setTag("VBD");
                }
            } else if (isPastBehindSingular(labels, i)) {
                labels.get(i).setTag("VBD");
            }
        }
    }

    /** "the quake and tsunami hit the coast": behind a noun in the singular the present would have an ending. */
    private static boolean isPastBehindSingular(List<CoreLabel> labels, int verb) {
        return labels.get(verb).tag().equals("VBP")
                && ALIKE.contains(labels.get(verb).word())
                && labels.get(verb - 1).tag().matches("NNP?");
    }

    /**
     * "the drone"; "a Finnish drone hit", "a small drone has" with a verb behind it; not "the United Nations deploy soldiers", where
     * what stands there is the verb.
     */
    private static boolean isBehindArticle(List<CoreLabel> labels, int verb) {
        boolean verbBehind =
                verb + 1 < labels.size() && labels.get(verb + 1).tag().matches("VB[DNZ]|MD");
        boolean modified = verbBehind && verb > 1 && labels.get(verb - 1).tag().matches("JJ|NNP");
        return ARTICLES.contains(
                labels.get(modified ? verb - 2 : verb - 1).word().toLowerCase(Locale.ROOT));
    }

    private static boolean isVerbWithObject(List<CoreLabel> labels, int verb) {
        return labels.get(verb).tag().equals("VBN")
                && labels.get(verb + 1).tag().matches("DT|CD|PRP\\$|PRP|NNP|NNS?|JJ");
    }
}
