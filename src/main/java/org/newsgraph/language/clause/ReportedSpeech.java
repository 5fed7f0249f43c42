package org.newsgraph.language.clause;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder;

/** Ties what is said to a verb of saying that does not govern it in the tree. */
final class ReportedSpeech {
    private final Signatures signatures;

    ReportedSpeech(Signatures signatures) {
        this.signatures = signatures;
    }

    /** "The ministry said: two soldiers were killed." */
    Optional<Embedding> afterColon(Drafts drafts, Draft outer, Draft d) {
        Syntax s = drafts.syntax();
        boolean colon = IntStream.range(outer.node, Math.max(outer.node, d.node))
                .anyMatch(i -> s.lower(i).equals(":"));
        return signatures
                .of(drafts, outer, Complements.THAT)
                .filter(e -> outer.isVerb() && colon && e.affirmed() == Embedder.Outcome.SAID)
                .filter(e -> s.tree().children(outer.node, "ccomp").isEmpty())
                .map(e -> new Embedding(outer, Link.COMPLEMENT, Complements.THAT, Optional.of(e)));
    }

    /** "…, the ministry said": the verb of saying hangs on what is said, by parataxis or under "as". */
    Optional<Embedding> before(Drafts drafts, Draft d) {
        return drafts.syntax().tree().children(d.node, "parataxis", "advcl").stream()
                .flatMap(c -> drafts.at(c).stream())
                .filter(Draft::isVerb)
                .filter(r -> isReport(drafts, r) && afterColon(drafts, d, r).isEmpty())
                .findFirst()
                .map(r -> new Embedding(
                        r, Link.COMPLEMENT, Complements.THAT, signatures.of(drafts, r, Complements.THAT)));
    }

    /** A verb of saying that stands beside what is said and has no other clause to say. */
    boolean isReport(Drafts drafts, Draft r) {
        Syntax s = drafts.syntax();
        boolean says = signatures
                .of(drafts, r, Complements.THAT)
                .filter(e -> e.affirmed() == Embedder.Outcome.SAID)
                .isPresent();
        boolean beside = s.tree().is(r.node, "parataxis") || s.hasMark(r.node, "as");
        return says
                && beside
                && s.tree().children(r.node, "ccomp", "xcomp", "obj").isEmpty();
    }
}
