package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/** Resolves titles without a name to the one who is said to hold the post: "the Kenyan president", "the minister". */
final class PostCoreference {
    private static final List<String> LEADERS = List.of(Ng.term("headOfStateOf"), Ng.term("headOfGovernmentOf"));

    private final Lexicon lexicon;

    PostCoreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void resolve(Draft draft, List<Candidate> inOrder) {
        for (Candidate c : inOrder) {
            boolean person = c.kind() == Mention.Kind.NOMINAL && !c.plural() && lexicon.isA(c.type(), Ng.PERSON);
            if (person && draft.members(c).stream().noneMatch(Candidate::isNamed)) {
                holder(draft, c).ifPresent(h -> draft.merge(h, c));
            }
        }
    }

    private Optional<Candidate> holder(Draft draft, Candidate c) {
        Optional<Draft.Stated> own = draft.stated().stream()
                .filter(r -> r.subject() == c.id() && r.title().isPresent())
                .findFirst();
        if (own.isPresent()) {
            return only(
                    draft,
                    draft.stated().stream()
                            .filter(r -> r.subject() != c.id()
                                    && r.object() >= 0
                                    && own.get().object() >= 0)
                            .filter(r -> sameTitle(r, own.get())
                                    && r.former() == own.get().former())
                            .filter(r -> draft.group(r.object())
                                    == draft.group(own.get().object()))
                            .toList());
        }
        return isBareTitle(draft, c)
                ? only(
                        draft,
                        draft.stated().stream()
                                .filter(r ->
                                        r.title().isPresent() && lastWord(r).equals(noun(draft, c)) && !r.former())
                                .toList())
                : Optional.empty();
    }

    private static boolean sameTitle(Draft.Stated r, Draft.Stated own) {
        boolean leader = own.title().filter("Leader"::equals).isPresent();
        return r.title().equals(own.title())
                || leader && r.shortcut().filter(LEADERS::contains).isPresent();
    }

    private static boolean isBareTitle(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        return NounPhrases.isWord(s, c.begin() - 1, "the")
                && !NounPhrases.isWord(s, c.end(), "of")
                && !NounPhrases.isWord(s, c.head() + 1, "of")
                && s.tree().child(c.head(), "cop").isEmpty();
    }

    private static String noun(Draft draft, Candidate c) {
        Sentence s = draft.sentence(c);
        return s.words(c.begin(), c.head() + 1).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(Draft.Stated r) {
        return r.title().orElse("").toLowerCase(Locale.ROOT);
    }

    /** The named person, if all relations speak of one. */
    private static Optional<Candidate> only(Draft draft, List<Draft.Stated> relations) {
        List<Candidate> named = relations.stream()
                .map(r -> draft.candidates().get(r.subject()))
                .filter(h -> draft.members(h).stream().anyMatch(Candidate::isName))
                .toList();
        boolean one = named.stream().map(h -> draft.group(h.id())).distinct().count() == 1;
        return one ? Optional.of(named.get(0)) : Optional.empty();
    }
}
