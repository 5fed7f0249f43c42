package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** The field that stands before a minister's title: "Energy Secretary", "social affairs minister", "Trade and Industry Secretary". */
final class FieldsBefore {
    private static final Set<String> MINISTERS = WordLists.words(FieldsBefore.class, "have a field");

    private final Lexicon lexicon;
    private final NounTypes nouns;
    private final TitleFields fields;

    FieldsBefore(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.fields = new TitleFields(lexicon, nouns);
    }

    /** Where a title begins with the field before it; its own begin if it has none. */
    int begin(Sentence s, int begin, int head, List<NamePhrase> names) {
        boolean minister = isMinister(s, head);
        int first = minister && isField(s, begin - 1, names) ? begin - 1 : begin;
        if (s.token(head).lemma().equalsIgnoreCase("minister")) {
            first = Math.min(first, fieldInName(s, begin, names));
        }
        if (minister && first == begin && isPluralField(s, first - 1, names)) {
            first = isAdjective(s, first - 2, names) ? first - 2 : first - 1;
        }
        return minister && isJoinedField(s, begin, first, names) ? first - 2 : first;
    }

    static boolean isMinister(Sentence s, int head) {
        return MINISTERS.contains(s.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Transport Secretary", "US Energy Secretary": the recogniser takes a minister's field for a body, or for the end of its name. */
    private boolean isField(Sentence s, int i, List<NamePhrase> names) {
        if (i < 0 || names.stream().noneMatch(n -> TitleBounds.isLoose(n) && n.end() == i + 1)) {
            return false;
        }
        String word = s.token(i).word().toLowerCase(Locale.ROOT);
        return nouns.isCommonNoun(word)
                && nouns.classify(List.of(word))
                        .filter(c -> lexicon.isA(c.type(), Ng.ORGANIZATION))
                        .isEmpty();
    }

    /** "Economic Development Minister", "Consumer Protection Minister": what tells more of the field. */
    boolean isFurther(Sentence s, int head, int i, List<NamePhrase> names) {
        Token t = s.token(i);
        boolean ends = names.stream().anyMatch(n -> TitleBounds.isLoose(n) && n.end() == i + 1 && n.begin() < i);
        boolean within = names.stream().anyMatch(n -> n.begin() <= i && i < n.end());
        boolean people = nouns.classify(List.of(t.word().toLowerCase(Locale.ROOT)))
                .filter(c -> lexicon.isA(c.type(), Ng.PERSON) || lexicon.isA(c.type(), Ng.PERSON_GROUP))
                .isPresent();
        boolean alike = Character.isUpperCase(t.word().charAt(0))
                == Character.isUpperCase(s.token(i + 1).word().charAt(0));
        return alike
                && isMinister(s, head)
                && lexicon.title(t.word().toLowerCase(Locale.ROOT)).isEmpty()
                && (ends && t.tag().startsWith("JJ")
                        || (ends || !within) && t.tag().matches("NNP?") && people);
    }

    /** "Chadian Transport and Informatics Minister": what the recogniser takes for a body is the field, but for the state. */
    private int fieldInName(Sentence s, int end, List<NamePhrase> names) {
        return names.stream()
                .filter(n -> TitleBounds.isLoose(n) && n.end() == end)
                .mapToInt(n -> names.stream()
                        .filter(k -> k.begin() == n.begin() && k.end() < n.end())
                        .filter(k -> k.entry().isPresent())
                        .mapToInt(NamePhrase::end)
                        .max()
                        .orElse(n.begin()))
                .filter(start -> end - start > 1 && !s.token(start).tag().equals("POS"))
                .filter(start -> NameShape.lemmas(s, start, end).stream().allMatch(w -> nouns.classify(List.of(w))
                        .filter(fields::isOwner)
                        .filter(c -> !lexicon.isA(c.type(), Ng.term("Company")))
                        .isEmpty()))
                .min()
                .orElse(end);
    }

    /** "sports minister", "social affairs minister". */
    private boolean isPluralField(Sentence s, int i, List<NamePhrase> names) {
        return i >= 0
                && s.token(i).tag().matches("NNP?S")
                && names.stream().noneMatch(n -> n.begin() <= i && i < n.end())
                && nouns.classify(List.of(s.token(i).lemma().toLowerCase(Locale.ROOT)))
                        .filter(fields::isOwner)
                        .isEmpty();
    }

    /** "foreign" before "affairs", which alone are nobody's field. */
    private static boolean isAdjective(Sentence s, int i, List<NamePhrase> names) {
        return i >= 0
                && s.token(i + 1).word().equalsIgnoreCase("affairs")
                && s.token(i).tag().matches("JJ|NNP?")
                && names.stream().noneMatch(n -> n.begin() <= i && i < n.end());
    }

    /** "Trade and Industry Secretary": two fields of one minister, written alike. */
    private boolean isJoinedField(Sentence s, int begin, int first, List<NamePhrase> names) {
        if (first == begin || first < 2 || !s.token(first - 1).word().equals("and")) {
            return false;
        }
        Token other = s.token(first - 2);
        String word = other.word();
        boolean alike = Character.isUpperCase(word.charAt(0))
                == Character.isUpperCase(s.token(first).word().charAt(0));
        return alike
                && other.isNoun()
                && lexicon.title(word.toLowerCase(Locale.ROOT)).isEmpty()
                && nouns.isCommonNoun(NameShape.singular(word).toLowerCase(Locale.ROOT))
                && names.stream()
                        .allMatch(n -> TitleBounds.isLoose(n) || n.end() <= first - 2 || first - 2 < n.begin());
    }
}
