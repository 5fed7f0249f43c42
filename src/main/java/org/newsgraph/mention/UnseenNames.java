package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;

/**
 * Names that the recogniser did not see: capitalised words which the tagger takes for proper nouns, and which are neither in a name,
 * a title or a time already nor common nouns. They are found once all else is, and change nothing of it.
 */
final class UnseenNames {
    private final NounTypes nouns;

    UnseenNames(NounTypes nouns) {
        this.nouns = nouns;
    }

    /** The first and last words of the persons named in full. */
    static Set<String> persons(List<Sentence> sentences, List<List<NamePhrase>> names) {
        Set<String> parts = new HashSet<>();
        for (Sentence s : sentences) {
            for (NamePhrase n : names.get(s.index())) {
                if (n.type().equals(Ng.PERSON) && n.length() > 1) {
                    parts.add(s.token(n.begin()).word());
                    parts.add(s.token(n.end() - 1).word());
                }
            }
        }
        return parts;
    }

    /** Names beside those given. */
    List<NamePhrase> find(
            Draft draft, Sentence s, List<NamePhrase> names, List<TitlePhrase> titles, Set<String> persons) {
        List<NamePhrase> found = new ArrayList<>();
        if (isHeadline(s)) {
            return found;
        }
        int i = 0;
        while (i < s.tokens().size()) {
            int begin = i;
            while (i < s.tokens().size() && isFree(s, i, names, titles) && isNameWord(s.token(i))) {
                i++;
            }
            if (i > begin && isName(s, begin, i, names) && isUnheaded(draft, s, begin, i)) {
                found.add(new NamePhrase(begin, i, typeOf(s, begin, i, persons), Optional.empty(), false, ""));
            }
            i = Math.max(i, begin + 1);
        }
        return found;
    }

    private static boolean isHeadline(Sentence s) {
        long words = s.tokens().stream()
                .filter(t ->
                        t.word().length() > 3 && Character.isLetter(t.word().charAt(0)))
                .count();
        long capitals = s.tokens().stream()
                .filter(t ->
                        t.word().length() > 3 && Character.isUpperCase(t.word().charAt(0)))
                .count();
        return 2 * capitals > words;
    }

    private static boolean isFree(Sentence s, int i, List<NamePhrase> names, List<TitlePhrase> titles) {
        return names.stream().noneMatch(n -> n.begin() <= i && i < n.end())
                && titles.stream().noneMatch(t -> t.begin() <= i && i < t.end())
                && !NominalFinder.isTime(s, i);
    }

    private static boolean isNameWord(Token t) {
        return t.isProperNoun()
                && t.word().length() > 1
                && (Character.isUpperCase(t.word().charAt(0))
                        || Character.isUpperCase(t.word().charAt(1)))
                && t.word().chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '’' || c == '\'');
    }

    /** Not what goes on with a name that was cut otherwise, and no noun with a capital. */
    private boolean isName(Sentence s, int begin, int end, List<NamePhrase> names) {
        boolean touches = names.stream().anyMatch(n -> n.end() == begin || n.begin() == end);
        boolean noun = end - begin == 1
                && (begin == 0
                        || nouns.isCommonNoun(s.token(begin).word().toLowerCase(Locale.ROOT))
                        || nouns.isCommonNoun(s.token(begin).lemma().toLowerCase(Locale.ROOT)));
        return !touches && !noun;
    }

    /** Whether no mention has one of the words as its head. */
    private static boolean isUnheaded(Draft draft, Sentence s, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (draft.at(s.index(), i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "in Elmdale": somewhere; part of a person's name: that person; else nothing is known. */
    private static String typeOf(Sentence s, int begin, int end, Set<String> persons) {
        if (end == begin + 1 && persons.contains(s.token(begin).word())) {
            return Ng.PERSON;
        }
        boolean qualifies = end < s.tokens().size() && s.token(end).isNoun();
        return NounPhrases.isWord(s, begin - 1, "in") && !qualifies ? Ng.PLACE : Ng.THING;
    }
}
