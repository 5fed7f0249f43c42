package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/**
 * Tells languages from the countries and peoples whose adjectives they share: "a Greek-language daily", "she wrote in German and
 * Polish", "they learn Quechua".
 */
final class Languages {
    /** Those of ISO 639-1, which the platform names. */
    private static final Set<String> NAMES = Arrays.stream(Locale.getISOLanguages())
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
            .filter(name -> name.chars().allMatch(Character::isLetter))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NOUNS = WordLists.words(Languages.class, "nouns of language");
    private static final Set<String> SPOKEN = WordLists.words(Languages.class, "behind a language");

    private static final Set<String> KNOW = WordLists.words(Languages.class, "done with a language");
    private static final Set<String> WRITE = WordLists.words(Languages.class, "done in a language");

    /** The same names, and those of languages in the place of the words for countries that they are. */
    List<NamePhrase> find(Sentence s, List<NamePhrase> names) {
        List<NamePhrase> result = new ArrayList<>(names);
        boolean[] language = new boolean[s.tokens().size()];
        for (int i = 0; i < language.length; i++) {
            language[i] = NAMES.contains(s.token(i).word()) && isAlone(i, names) && isMeant(s, i, language);
            if (language[i]) {
                int token = i;
                result.removeIf(n -> n.begin() == token && n.end() == token + 1);
                result.add(new NamePhrase(i, i + 1, Ng.LANGUAGE, Optional.empty(), false, ""));
            } else {
                hyphenated(s.token(i)).ifPresent(n -> {
                    result.removeIf(n::contains);
                    result.add(n);
                });
            }
        }
        return result;
    }

    /** "Greek-language", where that is one token. */
    private static Optional<NamePhrase> hyphenated(Token t) {
        int hyphen = t.word().indexOf('-');
        boolean spoken = hyphen > 0
                && NAMES.contains(t.word().substring(0, hyphen))
                && SPOKEN.contains(t.word().substring(hyphen + 1));
        return spoken
                ? Optional.of(new NamePhrase(
                        t.index(), t.index() + 1, Ng.LANGUAGE, Optional.empty(), false, false, "", hyphen))
                : Optional.empty();
    }

    /** Not within a longer name. */
    private static boolean isAlone(int i, List<NamePhrase> names) {
        return names.stream().noneMatch(n -> n.begin() <= i && i < n.end() && n.length() > 1);
    }

    private static boolean isMeant(Sentence s, int i, boolean[] language) {
        boolean qualifies = i + 1 < s.tokens().size() && s.token(i + 1).isNoun();
        return isNamedSo(s, i) || !qualifies && (isKnown(s, i) || isWritten(s, i) || isListed(s, i, language));
    }

    /** "the Greek language", "Greek-speaking". */
    private static boolean isNamedSo(Sentence s, int i) {
        boolean hyphen = i + 2 < s.tokens().size()
                && s.token(i + 1).word().equals("-")
                && SPOKEN.contains(s.token(i + 2).word());
        return hyphen
                || i + 1 < s.tokens().size() && NOUNS.contains(s.token(i + 1).word());
    }

    private static boolean isKnown(Sentence s, int i) {
        int verb = s.tree().head(i);
        return verb >= 0
                && s.tree().is(i, "obj")
                && KNOW.contains(s.token(verb).lemma())
                && s.tree().children(i, "det").isEmpty();
    }

    private static boolean isWritten(Sentence s, int i) {
        String before = i > 0 ? s.token(i - 1).word() : "";
        if (before.equals("into")) {
            return s.tokens().subList(0, i).stream().anyMatch(t -> t.lemma().equals("translate"));
        }
        int verb = s.tree().head(i);
        return before.equals("in")
                && verb >= 0
                && (WRITE.contains(s.token(verb).lemma())
                        || s.tree().head(i) == i - 1
                        || s.tree().children(i, "cop").stream().anyMatch(c -> c < i));
    }

    /** "in English, French and Arabic". */
    private static boolean isListed(Sentence s, int i, boolean[] language) {
        int before = i - 1;
        while (before > 0 && Set.of(",", "and", "or").contains(s.token(before).word())) {
            before--;
        }
        return before >= 0 && before < i - 1 && language[before];
    }
}
