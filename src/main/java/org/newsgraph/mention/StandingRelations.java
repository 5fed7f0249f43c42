package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Tells which relations that noun phrases state stand on the day of writing: not those of "a former member of the council",
 * "the late Jane Roe of Roe Bank" or of whoever once had a post in the body.
 */
final class StandingRelations {
    private static final Set<String> ENDING = Set.of(Ng.term("affiliatedWith"), Ng.term("memberOf"), Ng.term("partOf"));
    private static final Set<String> QUALIFIERS = Set.of("JJ", "JJS", "JJR", "RB", "VBN", "VBG", "HYPH");
    private static final String HELD = Ng.term("held");

    private final Lexicon lexicon;

    StandingRelations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether nothing in the words that state a relation, or right before them, calls it past. */
    boolean stands(Draft draft, Draft.Stated relation) {
        if (relation.title().isPresent() || !ENDING.contains(relation.property())) {
            return true;
        }
        boolean left = draft.stated().stream()
                .anyMatch(r -> r.former()
                        && r.object() == relation.object()
                        && draft.group(r.subject()) == draft.group(relation.subject()));
        return !left && !isPast(draft.analysis().sentences().get(relation.sentence()), relation);
    }

    private boolean isPast(Sentence s, Draft.Stated relation) {
        List<Token> tokens = s.tokens();
        int begin = 0;
        while (begin < tokens.size()
                && tokens.get(begin).span().begin() < relation.trigger().begin()) {
            begin++;
        }
        while (begin > 0 && QUALIFIERS.contains(tokens.get(begin - 1).tag())) {
            begin--;
        }
        return tokens.subList(begin, tokens.size()).stream()
                .takeWhile(t -> t.span().begin() < relation.trigger().end())
                .anyMatch(this::isPast);
    }

    private boolean isPast(Token t) {
        String word = t.word().toLowerCase(Locale.ROOT);
        return !t.tag().equals("IN")
                && (word.startsWith("ex-")
                        || lexicon.postModifier(word).filter(HELD::equals).isPresent());
    }
}
