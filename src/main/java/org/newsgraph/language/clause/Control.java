package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder;

/** Gives infinitives, gerunds and participles the subject that is understood: from the lexicon's control, else by default. */
final class Control {
    private Control() {}

    static void apply(Drafts drafts, Draft d) {
        if (d.isNominal() && (d.has(Slot.POSSESSIVE) || d.obliques("by").isPresent())) {
            return;
        }
        if (d.embedding.isEmpty() || drafts.firstConjunct(d).isPresent()) {
            return;
        }
        Embedding e = d.embedding.get();
        if (e.link() == Link.LOOSE && drafts.syntax().tree().is(d.node, "acl")) {
            return;
        }
        boolean finite = e.kind().equals(Complements.THAT) || e.link() == Link.ADVERBIAL || e.link() == Link.CONDITION;
        if (finite || d.surfaceSubject().isPresent()) {
            return;
        }
        Optional<Argument> controller =
                switch (e.link()) {
                    case COMPLEMENT -> complement(drafts, e, d);
                    case PARTICIPLE ->
                        drafts.syntax().tree().is(d.node, "xcomp")
                                ? addressee(e.outer()).or(e.outer()::surfaceSubject) // "found him guilty"
                                : e.outer().surfaceSubject();
                    case PURPOSE, EXCLUDED, LOOSE -> e.outer().surfaceSubject();
                    default -> Optional.empty();
                };
        boolean unsure = e.link() == Link.LOOSE || e.link() == Link.PURPOSE && e.outer().passive;
        controller.ifPresent(c -> d.understoodSubject(c.heads(), unsure || c.doubtful()));
    }

    private static Optional<Argument> complement(Drafts drafts, Embedding e, Draft d) {
        Draft outer = e.outer();
        if (outer.isNominal()) {
            return e.signature()
                    .filter(x -> x.control() == Embedder.Control.SUBJECT)
                    .flatMap(x -> ofNoun(outer));
        }
        Embedder.Control control = e.signature().map(Embedder::control).orElse(Embedder.Control.NONE);
        boolean open = drafts.syntax().tree().is(d.node, "xcomp");
        return switch (control) {
            case OBJECT -> addressee(outer);
            case SUBJECT ->
                outer.passive && outer.has(Slot.OBJECT) && !outer.has(Slot.SUBJECT)
                        ? outer.first(Slot.OBJECT)
                        : outer.first(Slot.SUBJECT);
            case NONE -> open ? addressee(outer).or(outer::surfaceSubject) : Optional.empty();
        };
    }

    /** Whom somebody is asked, ordered, helped: object, indirect object, or "appealed to X to …", "called on X to …". */
    private static Optional<Argument> addressee(Draft outer) {
        return outer.first(Slot.OBJECT)
                .or(() -> outer.first(Slot.INDIRECT_OBJECT))
                .or(() -> obliques(outer, List.of("to", "on", "upon", "for", "with", "from")));
    }

    private static Optional<Argument> obliques(Draft d, List<String> prepositions) {
        return d.arguments.stream()
                .filter(a -> a.slot() == Slot.OBLIQUE && prepositions.contains(a.preposition()))
                .findFirst();
    }

    /** Who decides, promises, attempts, if a noun says so: "X's decision", "a decision by X", "the decision of X". */
    private static Optional<Argument> ofNoun(Draft noun) {
        return noun.first(Slot.SUBJECT)
                .or(() -> noun.first(Slot.POSSESSIVE))
                .or(() -> obliques(noun, List.of("by")))
                .or(() -> obliques(noun, List.of("of")));
    }
}
