package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** What the words of a name tell about its extent and its class. */
final class NameShape {
    static final Set<String> HONORIFICS = WordLists.words(NameShape.class, "forms of address");

    private static final Set<String> RANKS = WordLists.words(NameShape.class, "given names that are ranks");

    /** What a contest or an honour called after somebody ends in. */
    private static final Set<String> CONTESTS = WordLists.words(NameShape.class, "contests and honours");

    /** Abstract words of bodies' names, which the table of nouns has no class for. */
    private static final Set<String> COMMON = WordLists.words(NameShape.class, "common words of bodies' names");

    private static final Set<String> INCUMBENT =
            WordLists.words(NameShape.class, "of the holder of a post at the time");

    private final Lexicon lexicon;
    private final NounTypes nouns;

    NameShape(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Without articles, titles and possessive endings, typed by its head noun; empty if nothing is left. */
    Optional<NamePhrase> trim(Sentence s, NamePhrase n) {
        int begin = n.begin();
        int end = n.end();
        while (begin < end && isEdge(s.token(begin))) {
            begin++;
        }
        // "Former Social Affairs Minister": whether a post is still held is no part of a name.
        boolean once = n.entry().isEmpty() && n.type().equals(Ng.ORGANIZATION) && end - begin > 1;
        if (once && lexicon.postModifier(lower(s, begin, begin + 1)).isPresent()) {
            begin++;
        }
        // "Incumbent Guinea president Ann Roe": the capital is that of the sentence.
        if (begin == 0 && end > 1 && n.entry().isEmpty() && INCUMBENT.contains(lower(s, 0, 1))) {
            begin++;
        }
        while (end > begin
                && (isEdge(s.token(end - 1)) || s.token(end - 1).tag().equals("POS"))) {
            end--;
        }
        if (n.type().equals(Ng.PERSON)) {
            begin = afterTitles(s, begin, end);
            end = beforeArticle(s, begin, end);
        } else if (n.type().equals(Ng.ORGANIZATION)) {
            end = beforeTitle(s, begin, end);
        }
        if (begin >= end
                || !isMarked(s, begin, end)
                || isPlainNoun(s, begin, end)
                || s.token(begin).word().equals("of")) {
            return Optional.empty();
        }
        NamePhrase trimmed = n.within(begin, end);
        if (n.type().equals(Ng.PERSON)
                && end - begin > 1
                && CONTESTS.contains(s.token(end - 1).word().toLowerCase(Locale.ROOT))) {
            return Optional.of(trimmed.withType(Ng.THING, Optional.empty()));
        }
        if (n.type().equals(Ng.PERSON) && end - begin > 1 && isDivision(s.token(end - 1))) {
            return Optional.of(trimmed.withType(Ng.REGION, Optional.empty()));
        }
        return Optional.of(
                n.type().equals(Ng.PERSON)
                        ? trimmed
                        : trimmed.withType(classOfWords(s, begin, end, n.type()), Optional.empty()));
    }

    /** "Krai", "Oblast", "Province" end no person's name. */
    private boolean isDivision(Token last) {
        return lexicon.classesOf(last.word().toLowerCase(Locale.ROOT)).contains(Ng.REGION);
    }

    private static boolean isMarked(Sentence s, int begin, int end) {
        return s.words(begin, end).chars().anyMatch(ch -> Character.isUpperCase(ch) || Character.isDigit(ch));
    }

    private static boolean isEdge(Token t) {
        return t.tag().equals("DT")
                || !Character.isLetterOrDigit(t.word().charAt(0)) && !t.tag().equals("POS");
    }

    /** "Dean Roe": given names that are titles too stay with the surname, those of kings and ranks aside. */
    private boolean isGivenName(String word) {
        return GivenNames.gender(word).isPresent()
                && lexicon.title(word.toLowerCase(Locale.ROOT))
                        .filter(t -> t.property().isEmpty() && !RANKS.contains(word.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "Jane Roe the Minister": behind an article stands what she is; "Alexander the Great" is no title. */
    private int beforeArticle(Sentence s, int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            if (s.token(i).word().equals("the")
                    && lexicon.title(s.token(i + 1).word().toLowerCase(Locale.ROOT))
                            .isPresent()) {
                return i;
            }
        }
        return end;
    }

    private int afterTitles(Sentence s, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            String before = lower(s, begin, i);
            if (i == begin + 1 && isGivenName(s.token(begin).word())) {
                continue;
            }
            if (HONORIFICS.contains(before)
                    || lexicon.title(before.replace(' ', '_')).isPresent()) {
                return i;
            }
        }
        return begin;
    }

    /** "Oslo Commissioner of Justice", "Bureau of Mines and Director of the Survey": who heads something is no part of its name. */
    private int beforeTitle(Sentence s, int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            String before = s.token(i - 1).word();
            boolean title = s.token(i + 1).word().matches("of|for")
                    && s.token(i).tag().equals("NNP")
                    && !before.matches("of|the|for")
                    && lexicon.title(s.token(i).word().toLowerCase(Locale.ROOT)).isPresent();
            if (title) {
                return before.equals("and") ? i - 1 : i;
            }
        }
        return end;
    }

    /** "the Ministry", "Parliament": capitals alone make no name of a common noun. */
    private boolean isPlainNoun(Sentence s, int begin, int end) {
        Token t = s.token(begin);
        if (end - begin > 1) {
            return false;
        }
        if (isAllCaps(t.word())) {
            return begin > 0
                    && s.token(begin - 1).tag().equals("CD")
                    && t.word().length() == 3;
        }
        return begin == 0 && nouns.isCommonNoun(t.lemma().toLowerCase(Locale.ROOT)) && !t.isProperNoun()
                || nouns.classify(List.of(singular(lower(s, begin, end))))
                        .filter(c -> lexicon.isA(c.type(), Ng.ORGANIZATION))
                        .isPresent();
    }

    static boolean isAllCaps(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether dictionaries have the word, in whatever case it is written. */
    boolean isKnownNoun(String word) {
        return nouns.isCommonNoun(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word tells nothing of whose body it is in the name of. */
    boolean isCommonWord(String word) {
        String singular = singular(word).toLowerCase(Locale.ROOT);
        return COMMON.contains(singular) || isKnownNoun(singular);
    }

    /** Whether the word is no noun for an organisation. */
    boolean isNoBody(String word) {
        return nouns.classify(List.of(word.toLowerCase(Locale.ROOT)))
                .filter(c -> lexicon.isA(c.type(), Ng.ORGANIZATION) && !lexicon.isA(c.type(), Ng.term("Company")))
                .isEmpty();
    }

    /** The word without the ending of a plural: names have no lemmas. */
    static String singular(String word) {
        if (word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private static String lower(Sentence s, int begin, int end) {
        return s.words(begin, end).toLowerCase(Locale.ROOT);
    }

    /** The class of the noun that heads a name: the word before "of", else the last; {@code otherwise} if it tells none. */
    String classOfWords(Sentence s, int begin, int end, String otherwise) {
        int head = end;
        for (int i = begin + 1; i < end; i++) {
            if (OrganisationNames.LINKS.contains(s.token(i).word())) {
                head = i;
                break;
            }
        }
        if (head - begin == 1 && head == end) {
            return otherwise;
        }
        List<String> upToLink = lemmas(s, begin, head);
        return nouns.inLexicon(lemmas(s, begin, end))
                .or(() -> nouns.classify(upToLink))
                .map(NounTypes.Typed::type)
                .filter(t -> fits(t, otherwise))
                .orElse(otherwise);
    }

    private boolean fits(String type, String otherwise) {
        boolean named =
                lexicon.isA(type, Ng.ORGANIZATION) || lexicon.isA(type, Ng.PLACE) || lexicon.isA(type, Ng.FACILITY);
        return named && !lexicon.isA(type, Ng.COUNTRY) && !lexicon.isA(otherwise, type);
    }

    static List<String> lemmas(Sentence s, int begin, int end) {
        return s.tokens().subList(begin, end).stream()
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .toList();
    }
}
