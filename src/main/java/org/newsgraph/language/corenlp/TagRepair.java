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

    /** Adjectives that are bodies by themselves. */
    private static final Set<String> BODIES = WordLists.words(TagRepair.class, "adjectives that are bodies too");

    private TagRepair() {}

    /** Changes tags in place. */
    static void apply(List<CoreLabel> labels) {
        for (int i = 1; i < labels.size(); i++) {
            if (labels.get(i).tag().equals("VB") && isBehindArticle(labels, i)) {
                labels.get(i).setTag("NN");
                if (i + 2 < labels.size() && isVerbWithObject(labels, i + 1)) {
                    labels.get(i + 1).setTag("VBD");
                }
            } else if (isBody(labels, i)) {
                labels.get(i).setTag("NN");
                if (i + 2 < labels.size() && (isVerbWithObject(labels, i + 1) || isVerbWithLoneNoun(labels, i + 1))) {
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

    /** "Gabon's military seized power", "the military has": no noun follows that the adjective could tell of. */
    private static boolean isBody(List<CoreLabel> labels, int i) {
        if (!labels.get(i).tag().equals("JJ") || !BODIES.contains(labels.get(i).word())) {
            return false;
        }
        int before = labels.get(i - 1).tag().matches("JJ|NNP") && i > 1 ? i - 2 : i - 1;
        boolean determined = labels.get(i - 1).tag().matches("DT|POS|PRP\\$")
                || labels.get(before).tag().matches("DT|POS");
        String next = i + 1 < labels.size() ? labels.get(i + 1).tag() : ".";
        return determined
                && (next.matches("VB[DZP]|MD|[.,]")
                        || next.equals("VBN")
                                && i + 2 < labels.size()
                                && (isVerbWithObject(labels, i + 1) || isVerbWithLoneNoun(labels, i + 1)));
    }

    /** "seized power on Monday": a noun without an article behind a participle, and no other noun behind that. */
    private static boolean isVerbWithLoneNoun(List<CoreLabel> labels, int verb) {
        return labels.get(verb).tag().equals("VBN")
                && labels.get(verb + 1).tag().equals("NN")
                && (verb + 2 == labels.size() || labels.get(verb + 2).tag().matches("IN|[.,]|RB"));
    }

    private static boolean isVerbWithObject(List<CoreLabel> labels, int verb) {
        return labels.get(verb).tag().equals("VBN")
                && labels.get(verb + 1).tag().matches("DT|CD|PRP\\$|PRP|NNP|NNS?|JJ");
    }
}
