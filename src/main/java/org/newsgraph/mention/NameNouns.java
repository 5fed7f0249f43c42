package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** What the common noun before or behind a name tells about what it names: "the club Lima", "Nur Otan party", "the series Otava". */
final class NameNouns {
    /** Nouns that, next to a name of this class, only say what it is: "Nur Otan party", "the city of Semey". */
    static final Set<String> CLASS_NOUNS = WordLists.words(NameNouns.class, "say beside a name what it is");

    /** Nouns before the name of a club that is called by its town. */
    private static final Set<String> CLUBS = WordLists.words(NameNouns.class, "before the name of a club");

    private static final Set<String> WORKS = WordLists.words(NameNouns.class, "works with a name");

    static final String SPORTS_TEAM = Ng.term("SportsTeam");

    private final Lexicon lexicon;
    private final NounTypes nouns;

    NameNouns(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** The noun after a name that only says what the name is: "party" after "Nur Otan", "channel" after "Khabar 24 TV". */
    static OptionalInt classNoun(Sentence s, int after) {
        for (int i = after;
                i < s.tokens().size() && i < after + 3 && s.token(i).tag().startsWith("NN");
                i++) {
            boolean last = i + 1 >= s.tokens().size() || !s.token(i + 1).isNoun();
            if (last
                    && s.token(i).tag().equals("NN")
                    && CLASS_NOUNS.contains(s.token(i).lemma())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "the series Otava", "the newspaper Ilta": what the recogniser takes for a person is what the noun before it says. */
    NamePhrase typedByNounBefore(Sentence s, NamePhrase n) {
        int noun = n.begin() - 1;
        if (noun >= 0
                && (n.type().equals(Ng.PLACE) || n.type().equals(Ng.ORGANIZATION))
                && s.token(noun).isNoun()
                && !s.token(noun).isProperNoun()
                && CLUBS.contains(s.token(noun).word())) {
            return n.withType(SPORTS_TEAM, Optional.empty());
        }
        if (noun < 0 || !n.type().equals(Ng.PERSON) || !s.token(noun).tag().equals("NN")) {
            return n;
        }
        String word = s.token(noun).word();
        if (WORKS.contains(word)) {
            return n.withType(Ng.THING, Optional.empty());
        }
        boolean body = CLASS_NOUNS.contains(word) || word.equals("team") || word.equals("band");
        return body ? n.withType(classOf(word), Optional.empty()) : n;
    }

    private String classOf(String noun) {
        return nouns.classify(List.of(noun))
                .map(NounTypes.Typed::type)
                .filter(t -> lexicon.isA(t, Ng.ORGANIZATION))
                .orElse(Ng.ORGANIZATION);
    }

    /** What the recogniser takes for a place is an organisation before "party". */
    NamePhrase typedByClassNoun(Sentence s, NamePhrase n) {
        if (n.type().equals(Ng.PERSON)) {
            return n;
        }
        return classNoun(s, n.end()).stream()
                .mapToObj(i -> nouns.classify(NameShape.lemmas(s, n.end(), i + 1)))
                .flatMap(Optional::stream)
                .filter(t -> lexicon.isA(t.type(), Ng.ORGANIZATION))
                .findFirst()
                .map(t -> n.withType(t.type(), Optional.empty()))
                .orElse(n);
    }
}
