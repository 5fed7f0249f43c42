package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Names in quotation marks right behind a common noun: the noun says what bears the name. The ferry "Queen Anne" is no queen,
 * the airport "Amelia Earhart" no pilot.
 */
final class QuotedNames {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "``", "''", "«", "»", "'", "‘", "’");

    private final Lexicon lexicon;
    private final NounTypes nouns;

    QuotedNames(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** The name with the type that the noun before its quotation mark gives; unchanged without one, or if that is a person's. */
    NamePhrase typed(Sentence s, NamePhrase name) {
        boolean quoted = isMark(s, name.begin() - 1) && isMark(s, name.end());
        if (!quoted || name.begin() < 2) {
            return name;
        }
        Token noun = s.token(name.begin() - 2);
        if (!noun.isNoun() || noun.isProperNoun()) {
            return name;
        }
        Optional<String> type =
                nouns.classify(List.of(noun.lemma().toLowerCase(Locale.ROOT))).map(NounTypes.Typed::type);
        if (type.filter(t -> lexicon.isA(t, Ng.PERSON) || lexicon.isA(t, Ng.PERSON_GROUP))
                .isPresent()) {
            return name;
        }
        return name.withType(type.orElse(Ng.THING), Optional.empty());
    }

    private static boolean isMark(Sentence s, int token) {
        return token >= 0
                && token < s.tokens().size()
                && MARKS.contains(s.token(token).word());
    }
}
