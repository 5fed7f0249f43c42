package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.WordLists;

/** The field that follows a title: "of Health", "for foreign affairs"; and the state that an ambassador is sent to. */
final class TitleFields {
    private static final Set<String> DIPLOMATS = WordLists.words(TitleFields.class, "are sent to somebody");

    private final Lexicon lexicon;
    private final NounTypes nouns;

    TitleFields(Lexicon lexicon, NounTypes nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** End of "of Health", "of the Interior", "for foreign affairs", and of "to Iceland" after an ambassador. */
    int end(Sentence s, int head, int end, List<NamePhrase> names) {
        int i = end;
        if (i + 1 >= s.tokens().size()) {
            return end;
        }
        String link = s.token(i).word();
        if (link.equals("to") && DIPLOMATS.contains(s.token(head).lemma().toLowerCase(Locale.ROOT))) {
            int start = s.token(i + 1).tag().equals("DT") ? i + 2 : i + 1;
            return names.stream()
                    .filter(n -> n.begin() == start && !n.demonym() && !n.type().equals(Ng.PERSON))
                    .mapToInt(NamePhrase::end)
                    .max()
                    .orElse(end);
        }
        if (!link.equals("of") && !link.equals("for")) {
            return end;
        }
        i++;
        if (s.token(i).word().equals("the")) {
            i++;
        }
        int start = i;
        while (i < s.tokens().size() && isField(s, head, i, start, names)) {
            i++;
        }
        boolean minister = s.token(head).lemma().equalsIgnoreCase("minister");
        boolean field = i > start
                && s.token(i - 1).isNoun()
                && (minister
                        || nouns.classify(List.of(s.token(i - 1).lemma().toLowerCase(Locale.ROOT)))
                                .filter(this::isOwner)
                                .isEmpty());
        return field ? i : end;
    }

    /** A minister's field may look like a name ("Foreign Affairs"); what others head is a body. */
    private boolean isField(Sentence s, int head, int i, int start, List<NamePhrase> names) {
        Token t = s.token(i);
        boolean minister = FieldsBefore.isMinister(s, head);
        if (names.stream().anyMatch(n -> n.begin() <= i && i < n.end() && !(minister && isPlainBody(n)))) {
            return false;
        }
        if (NameShape.HONORIFICS.contains(t.word().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean and = t.word().equals("and") && i > start && i + 1 < s.tokens().size();
        return t.isNoun()
                || t.tag().equals("JJ")
                || and && s.token(i + 1).isNoun()
                || minister && t.word().equals(",") && i > start && isListed(s, i, names);
    }

    /** "minister of mines, petrol, and energy": nouns between commas up to "and" and a last noun, of which none has posts. */
    private boolean isListed(Sentence s, int comma, List<NamePhrase> names) {
        int i = comma + 1;
        int last = comma;
        while (i < s.tokens().size() && isFieldNoun(s, i, names)) {
            last = i;
            i++;
        }
        if (last == comma) {
            // "mines, and energy": the comma before the last of three.
            return NounPhrases.isWord(s, i, "and")
                    && i + 1 < s.tokens().size()
                    && isFieldNoun(s, i + 1, names)
                    && s.words(Math.max(0, comma - 4), comma).contains(",");
        }
        int and = NounPhrases.isWord(s, i, ",") ? i + 1 : i;
        if (NounPhrases.isWord(s, and, "and")) {
            return and + 1 < s.tokens().size() && isFieldNoun(s, and + 1, names);
        }
        return and > i && isListed(s, i, names);
    }

    private boolean isFieldNoun(Sentence s, int i, List<NamePhrase> names) {
        Token t = s.token(i);
        return t.isNoun()
                && names.stream().noneMatch(n -> n.begin() <= i && i < n.end() && !isPlainBody(n))
                && nouns.classify(List.of(t.lemma().toLowerCase(Locale.ROOT)))
                        .filter(this::isOwner)
                        .isEmpty()
                && lexicon.title(t.lemma().toLowerCase(Locale.ROOT)).isEmpty();
    }

    private static boolean isPlainBody(NamePhrase n) {
        return n.entry().isEmpty() && n.type().equals(Ng.ORGANIZATION);
    }

    /** Whether a noun of the class has posts, not fields: "council", "city". */
    boolean isOwner(NounTypes.Typed c) {
        boolean police = lexicon.isA(c.type(), Ng.term("PoliceForce")) || lexicon.isA(c.type(), Ng.term("ArmedForce"));
        return !police
                && (lexicon.isA(c.type(), Ng.ORGANIZATION)
                        || lexicon.isA(c.type(), Ng.PLACE)
                        || lexicon.isA(c.type(), Ng.AGENT)
                        || lexicon.isA(c.type(), Ng.COUNTRY));
    }
}
