package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** Whether words that the gazetteer knows as a name are that name where they stand. */
final class KnownNames {
    private static final Set<String> DIRECTIONS = WordLists.words(KnownNames.class, "directions");
    private static final Set<String> LANDFORMS = WordLists.words(KnownNames.class, "landforms called after a place");
    /** A city of so many inhabitants lends its name to more bodies than people do. */
    private static final long LARGE = 300_000;

    private static final Set<String> PUBLIC =
            Set.of("GoverningBody", "GovernmentAgency", "PoliceForce", "Court", "EmergencyService");

    private final Lexicon lexicon;
    private final NounTypes nouns;

    KnownNames(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Whether a known name that the recogniser didn't see may be one: an ambiguous word needs a preposition before it. */
    boolean canStandAlone(Sentence s, NamePhrase k, boolean ambiguous) {
        if (k.demonym() || k.length() > 1 || k.letters() > 0) {
            return true;
        }
        boolean first = k.begin() == 0 && nouns.isCommonNoun(s.token(0).word().toLowerCase(Locale.ROOT));
        boolean preposition = k.begin() > 0
                && Set.of("IN", "TO").contains(s.token(k.begin() - 1).tag());
        String word = s.token(k.begin()).word();
        boolean code = NameShape.isAllCaps(word) && word.chars().anyMatch(Character::isDigit);
        boolean compound = word.indexOf('-') > 0;
        return (s.token(k.begin()).isProperNoun() || code || compound) && !first && (!ambiguous || preposition);
    }

    /** "Biodiversity Conservation Union": a noun after other capitals ends their name, and names no town called so. */
    boolean isRestOfName(Sentence s, NamePhrase k) {
        return k.begin() > 1
                && k.length() == 1
                && !k.demonym()
                && !k.type().equals(Ng.COUNTRY)
                && s.token(k.begin() - 1).isProperNoun()
                && !isTitle(s.token(k.begin() - 1))
                && nouns.isCommonNoun(s.token(k.begin()).word().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a place's name within an organisation's is that place: not "Niger" in "Niger Delta Commission", "Midlands" in "West
     * Midlands Police", nor a town that is also a word or a surname, unless a public body is named after it.
     */
    boolean isMeantWithin(Sentence s, NamePhrase outer, NamePhrase k, boolean ambiguous) {
        if (!lexicon.isA(k.type(), Ng.PLACE) && !lexicon.isA(k.type(), Ng.COUNTRY)) {
            return true;
        }
        boolean country = lexicon.isA(k.type(), Ng.COUNTRY) && !k.demonym();
        boolean part = k.begin() > outer.begin() && DIRECTIONS.contains(lower(s, k.begin() - 1));
        boolean other = k.end() < outer.end() && LANDFORMS.contains(lower(s, k.end()));
        if (part && !country || other) {
            return false;
        }
        boolean first = k.begin() == outer.begin() || NounPhrases.isWord(s, k.begin() - 1, "of");
        boolean body = PUBLIC.stream().anyMatch(t -> lexicon.isA(outer.type(), Ng.term(t)));
        boolean large = k.entry().filter(e -> e.population() >= LARGE).isPresent();
        return !ambiguous || !lexicon.isA(k.type(), Ng.CITY) || first && (body || large);
    }

    private static String lower(Sentence s, int token) {
        return s.token(token).word().toLowerCase(Locale.ROOT);
    }

    /** Whether the recogniser is to be believed over the gazetteer: a person with title, a thing named like a country. */
    boolean isOtherwise(Sentence s, NamePhrase recognised, NamePhrase known) {
        if (recognised.type().equals(NameNouns.SPORTS_TEAM)) {
            return lexicon.isA(known.type(), Ng.CITY);
        }
        if (recognised.type().equals(Ng.PERSON) && !known.demonym()) {
            boolean titled = known.begin() > 0 && isTitle(s.token(known.begin() - 1));
            return titled && known.length() == 1;
        }
        return false;
    }

    private boolean isTitle(Token t) {
        String word = t.word().toLowerCase(Locale.ROOT);
        return NameShape.HONORIFICS.contains(word)
                || Character.isUpperCase(t.word().charAt(0))
                        && lexicon.title(word).isPresent();
    }

    /** "Turkey sandwich" as first words. */
    boolean isDish(Sentence s, NamePhrase known) {
        int next = known.end();
        boolean noun = next < s.tokens().size()
                && s.token(next).tag().startsWith("NN")
                && (next + 1 >= s.tokens().size() || !s.token(next + 1).isNoun());
        return known.begin() == 0
                && known.length() == 1
                && noun
                && nouns.classify(List.of(s.token(next).lemma()))
                        .filter(c -> c.type().equals(Ng.term("Goods")))
                        .isPresent();
    }
}
