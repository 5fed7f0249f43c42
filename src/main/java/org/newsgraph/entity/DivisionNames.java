package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.Referent;

/**
 * Tells from the words beside a name that it means a state, province or other division of a country, where a town or another
 * country bears the same name: "the governor of Niger", "the state of Zacatecas".
 */
final class DivisionNames {
    private static final Set<String> TOWNS = WordLists.words(DivisionNames.class, "towns");
    private static final Set<String> NOUNS = WordLists.words(DivisionNames.class, "divisions of states");

    private final Mentions mentions;

    DivisionNames(Mentions mentions) {
        this.mentions = mentions;
    }

    /**
     * Whether a post or the words beside one of its mentions say so.
     *
     * @param state whether it may be a state of the world, whose "state television" and "government" are its own
     */
    boolean isDivision(Referent r, boolean state) {
        boolean governed = mentions.relations().stream()
                .filter(n -> n.object() == r.index())
                .flatMap(n -> n.title().stream())
                .map(t -> t.toLowerCase(Locale.ROOT))
                // No town has ministers; a state of the world has its own.
                .anyMatch(t -> t.endsWith("governor") || !state && t.endsWith("minister"));
        int sentences = mentions.analysis().sentences().size();
        // Mentions given without their text have no words beside them.
        List<Mention> read =
                r.mentions().stream().filter(m -> m.sentence() < sentences).toList();
        boolean town = read.stream().anyMatch(this::isBesideTown);
        return !town && (governed || read.stream().anyMatch(m -> isBesideNoun(m, state)));
    }

    /** "the city of Kaduna", "Kaduna city". */
    private boolean isBesideTown(Mention m) {
        Sentence s = mentions.analysis().sentences().get(m.sentence());
        return isWord(s, m.begin() - 1, Set.of("of")) && isWord(s, m.begin() - 2, TOWNS)
                || isWord(s, m.begin() - 1, TOWNS)
                || isWord(s, m.end(), TOWNS);
    }

    private boolean isBesideNoun(Mention m, boolean state) {
        if (m.kind() != Mention.Kind.NAME) {
            return false;
        }
        Sentence s = mentions.analysis().sentences().get(m.sentence());
        if (state) {
            return m.end() < s.tokens().size() && s.token(m.end()).word().equals("State")
                    || isWord(s, m.begin() - 1, Set.of("of"))
                            && m.begin() > 1
                            && s.token(m.begin() - 2).word().equals("state");
        }
        boolean governing = isWord(s, m.end(), Set.of("government"))
                || isWord(s, m.end(), Set.of("house")) && isWord(s, m.end() + 2, Set.of("assembly"));
        if (governing) {
            return true;
        }
        boolean of = isWord(s, m.begin() - 1, Set.of("of"));
        return isWord(s, m.begin() - (of ? 2 : 1), NOUNS) || isWord(s, m.end(), NOUNS);
    }

    private static boolean isWord(Sentence s, int i, Set<String> words) {
        return i >= 0
                && i < s.tokens().size()
                && words.contains(s.token(i).word().toLowerCase(Locale.ROOT));
    }
}
