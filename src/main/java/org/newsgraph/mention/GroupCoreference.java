package org.newsgraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** Resolves "the protesters" to protesters told of before: the same noun, and no modifier that those did not have. */
final class GroupCoreference {
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those");
    private static final int FAR = 12;

    private final Lexicon lexicon;

    GroupCoreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void resolve(Draft draft, List<Candidate> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            Candidate c = inOrder.get(i);
            if (c.kind() == Mention.Kind.NOMINAL && isDefinite(draft, c)) {
                earlier(draft, inOrder.subList(0, i), c).ifPresent(a -> draft.merge(a, c));
            }
        }
    }

    private boolean isDefinite(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        boolean kind = lexicon.isA(c.type(), Ng.AGENT)
                || lexicon.isA(c.type(), Ng.FACILITY)
                || lexicon.isA(c.type(), Ng.term("Weapon"))
                || lexicon.isA(c.type(), Ng.term("Vehicle"))
                || lexicon.isA(c.type(), Ng.EVENT);
        boolean place = lexicon.isA(c.type(), Ng.COUNTRY) || lexicon.isA(c.type(), Ng.CITY);
        boolean determined = c.begin() > 0
                && DETERMINERS.contains(s.token(c.begin() - 1).word().toLowerCase(Locale.ROOT));
        return kind
                && !place
                && determined
                && c.end() == c.head() + 1
                && draft.members(c).stream().noneMatch(Candidate::isNamed);
    }

    private static Optional<Candidate> earlier(Draft draft, List<Candidate> before, Candidate c) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Candidate a = before.get(i);
            if (c.sentence() - a.sentence() > FAR) {
                return Optional.empty();
            }
            if (a.kind() == Mention.Kind.NOMINAL
                    && a.plural() == c.plural()
                    && a.type().equals(c.type())
                    && noun(draft, a).equals(noun(draft, c))) {
                return modifiers(draft, a).containsAll(modifiers(draft, c)) && DefiniteCoreference.isBefore(a, c)
                        ? Optional.of(a)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String noun(Draft draft, Candidate c) {
        return draft.sentence(c).token(c.head()).lemma().toLowerCase(Locale.ROOT);
    }

    private static Set<String> modifiers(Draft draft, Candidate c) {
        Set<String> words = new HashSet<>();
        for (Token t : draft.sentence(c).tokens().subList(c.begin(), c.head())) {
            words.add(t.lemma().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
