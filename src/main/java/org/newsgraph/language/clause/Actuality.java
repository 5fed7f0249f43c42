package org.newsgraph.language.clause;

import org.newsgraph.language.Status;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Embedder.Outcome;

/**
 * What somebody was able to do or had to do, told of as past, was done (Bhatt 1999, Hacquard 2006). Not so in reported speech,
 * where the past may be a present shifted back: "said that the army had to leave".
 */
final class Actuality {
    private Actuality() {}

    /** The signature, with {@link Outcome#ACTUAL} decided by how the embedder is told of. */
    static Embedder decided(Drafts drafts, Draft outer, Embedder signature) {
        return new Embedder(
                signature.complements(),
                decided(drafts, outer, signature.affirmed()),
                signature.negated(),
                signature.control());
    }

    private static Outcome decided(Drafts drafts, Draft outer, Outcome outcome) {
        return outcome != Outcome.ACTUAL
                ? outcome
                : isTold(drafts, outer) && isPast(outer) ? Outcome.HOLDS : Outcome.OPEN;
    }

    private static boolean isPast(Draft outer) {
        return outer.form
                .filter(f -> f.kind() == Form.Kind.FINITE && f.status() == Status.OCCURRED)
                .isPresent();
    }

    /** Whether the writer, or somebody whose words are quoted, tells of it in the past or perfect. */
    static boolean isTold(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        int first = VerbGroup.of(drafts, d).first();
        boolean past = s.tag(first).equals("VBD")
                || s.lemma(first).equals("have")
                        && first != d.head
                        && !s.lower(first + 1).equals("to");
        return past && !isReported(drafts, d);
    }

    /** Whether it stands in reported speech, and not in quotation marks. */
    static boolean isReported(Drafts drafts, Draft d) {
        return isSaid(d, drafts.all().size())
                && !Quotation.quoted(drafts.syntax()).get(d.head);
    }

    /** In the clause that is said, or in one that goes with it ("said that they left because they had to pay"). */
    private static boolean isSaid(Draft d, int depth) {
        return d.embedding
                .filter(e -> e.link() == Link.COMPLEMENT && e.kind().equals(Complements.THAT)
                        || depth > 0 && isSaid(e.outer(), depth - 1))
                .isPresent();
    }
}
