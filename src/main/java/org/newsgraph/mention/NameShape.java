package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** What the words of a name tell about its extent and its class. */
final class NameShape {
    static final Set<String> HONORIFICS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lady", "lord", "miss");

    /** Nouns that, next to a name of this class, only say what it is: "Nur Otan party", "the city of Semey". */
    static final Set<String> CLASS_NOUNS = Set.of(
            "party",
            "group",
            "movement",
            "organization",
            "organisation",
            "agency",
            "company",
            "firm",
            "channel",
            "newspaper",
            "magazine",
            "network",
            "alliance",
            "bloc",
            "union",
            "airline",
            "club",
            "website",
            "platform",
            "corporation",
            "militia",
            "station",
            "broadcaster",
            "outlet",
            "daily",
            "coalition",
            "faction",
            "bank");

    private static final Set<String> WORKS =
            Set.of("series", "film", "movie", "song", "album", "novel", "opera", "musical", "sitcom", "show", "single");

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
        while (end > begin
                && (isEdge(s.token(end - 1)) || s.token(end - 1).tag().equals("POS"))) {
            end--;
        }
        if (n.type().equals(Ng.PERSON)) {
            begin = afterTitles(s, begin, end);
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

    private int afterTitles(Sentence s, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            String before = lower(s, begin, i);
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
                || nouns.classify(List.of(lower(s, begin, end)))
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

    private static List<String> lemmas(Sentence s, int begin, int end) {
        return s.tokens().subList(begin, end).stream()
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .toList();
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
                .mapToObj(i -> nouns.classify(lemmas(s, n.end(), i + 1)))
                .flatMap(Optional::stream)
                .filter(t -> lexicon.isA(t.type(), Ng.ORGANIZATION))
                .findFirst()
                .map(t -> n.withType(t.type(), Optional.empty()))
                .orElse(n);
    }
}
