package org.newsgraph.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.WordLists;

/** Whether the sentence that calls somebody by a post also tells that the post was left: by a resignation or a dismissal that happened. */
final class LeavingOffice {
    private static final String RESIGNATION = Ng.term("Resignation");
    private static final String DISMISSAL = Ng.term("Dismissal");
    private static final Set<String> OTHER_POST = Set.of("from", "as", "of");

    private static final Set<String> REPLACES =
            WordLists.words(LeavingOffice.class, "put another into somebody's post");

    private final Lexicon lexicon;

    LeavingOffice(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param noun head token of the title, or of its holder's name */
    boolean isPast(Sentence s, int noun) {
        return s.tree().children(noun, "acl:relcl").stream()
                        .anyMatch(
                                v -> left(s, v, s.tree().child(v, "nsubj:pass").isPresent() ? DISMISSAL : RESIGNATION))
                || told(s, noun).isPresent();
    }

    /** "The mayor, Jane Roe, resigned on Friday", "They sacked the mayor, Jane Roe". */
    private Optional<String> told(Sentence s, int noun) {
        int verb = s.tree().head(noun);
        String relation = s.tree().relation(noun);
        Optional<String> type = relation.equals("nsubj")
                ? Optional.of(RESIGNATION)
                : relation.equals("obj") || relation.equals("nsubj:pass") ? Optional.of(DISMISSAL) : Optional.empty();
        return type.filter(t -> verb >= 0 && left(s, verb, t));
    }

    /** "the UN envoy, Jane Roe, who resigned in May"; of "who resigned from the bank" the post is another. */
    private boolean left(Sentence s, int verb, String type) {
        boolean other = s.tree().children(verb, "obl").stream().anyMatch(o -> s.tree().children(o, "case").stream()
                .anyMatch(c -> OTHER_POST.contains(s.token(c).word())));
        return !other
                && s.clauses().stream()
                        .filter(c -> c.head() == verb && c.status() == Status.OCCURRED)
                        .anyMatch(c -> denotes(c, s.token(verb).lemma().toLowerCase(Locale.ROOT), type));
    }

    private boolean denotes(Clause clause, String lemma, String type) {
        return type.equals(DISMISSAL) && REPLACES.contains(lemma)
                || lexicon.frames(clause.lemma(), PartOfSpeech.VERB).stream().anyMatch(f -> tells(f, type))
                || lexicon.frames(lemma, PartOfSpeech.VERB).stream().anyMatch(f -> tells(f, type));
    }

    /** Of verbs with many senses ("leave", "remove") only what they mean by themselves counts. */
    private boolean tells(Frame frame, String type) {
        return lexicon.isA(frame.denotes(), type)
                && frame.arguments().stream()
                        .filter(a -> !a.optional() && !a.names().contains("subj"))
                        .allMatch(a -> type.equals(DISMISSAL)
                                && a.names().contains("obj")
                                && a.fixed().isEmpty());
    }
}
