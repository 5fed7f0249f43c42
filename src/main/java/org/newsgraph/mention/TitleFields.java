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
        int start = s.token(i + 1).word().equals("the") ? i + 2 : i + 1;
        boolean minister = FieldsBefore.isMinister(s, head);
        int after = new FieldWords(s, k -> isBarred(s, k, minister, names), k -> !isFieldNoun(s, k, names))
                .end(start, minister);
        boolean owner = after > start
                && !s.token(head).lemma().equalsIgnoreCase("minister")
                && nouns.classify(List.of(s.token(after - 1).lemma().toLowerCase(Locale.ROOT)))
                        .filter(this::isOwner)
                        .isPresent();
        return after > start && !owner ? after : end;
    }

    /** A minister's field may look like a name ("Foreign Affairs"); what others head is a body. */
    private static boolean isBarred(Sentence s, int i, boolean minister, List<NamePhrase> names) {
        return names.stream().anyMatch(n -> n.begin() <= i && i < n.end() && !(minister && isPlainBody(n)))
                || NameShape.HONORIFICS.contains(s.token(i).word().toLowerCase(Locale.ROOT));
    }

    /** Whether a word joined to a field may be one: neither a title nor what has posts. */
    private boolean isFieldNoun(Sentence s, int i, List<NamePhrase> names) {
        Token t = s.token(i);
        return names.stream().noneMatch(n -> n.begin() <= i && i < n.end() && !isPlainBody(n))
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
