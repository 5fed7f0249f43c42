package org.newsgraph.language.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.Source;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder.Outcome;
import org.newsgraph.lexicon.WordLists;

/** Who says so, within the sentence: verbs and nouns of saying, "according to", "citing", "reportedly". */
final class Reporting {
    private static final Set<String> HEARSAY = WordLists.words(Reporting.class, "mark hearsay");
    private static final Set<String> ACCORDING = Set.of("according_to", "with_reference_to", "per", "as_per");
    private static final Set<String> EXPLETIVE = Set.of("it", "there");

    private final Drafts drafts;
    private final Map<Draft, List<Source>> known = new HashMap<>();

    Reporting(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Innermost first. */
    List<Source> of(Draft d) {
        List<Source> before = known.get(d);
        if (before != null) {
            return before;
        }
        known.put(d, List.of());
        List<Source> chain = new ArrayList<>(own(d));
        above(d).ifPresent(o -> of(o).stream().filter(x -> !chain.contains(x)).forEach(chain::add));
        known.put(d, chain);
        return chain;
    }

    private Optional<Draft> above(Draft d) {
        return d.embedding
                .map(Embedding::outer)
                .or(() -> d.support.filter(v -> !drafts.syntax().tree().isUnder(v.node, d.node)))
                .or(() -> drafts.firstConjunct(d))
                .or(() -> drafts.syntax().tree().is(d.node, "parataxis") ? Optional.empty() : drafts.governing(d.node));
    }

    private List<Source> own(Draft d) {
        List<Source> sources = new ArrayList<>();
        for (Argument a : d.arguments) {
            if (a.slot() == Slot.OBLIQUE && ACCORDING.contains(a.preposition()) && !a.inherited()) {
                sources.add(new Source(OptionalInt.of(a.heads().get(0)), Source.Kind.ACCORDING_TO));
            }
        }
        cited(d).ifPresent(sources::add);
        if (drafts.syntax().hasModifier(d.node, HEARSAY)) {
            sources.add(new Source(OptionalInt.empty(), Source.Kind.HEARSAY));
        }
        d.embedding.filter(Reporting::reports).map(e -> speaker(e.outer())).ifPresent(sources::add);
        return sources;
    }

    /** "citing police sources": a participle at the clause. */
    private Optional<Source> cited(Draft d) {
        Syntax s = drafts.syntax();
        return s.tree().children(d.node, "advcl").stream()
                .filter(c -> s.lower(c).equals("citing") || s.lower(c).equals("quoting"))
                .flatMap(c -> s.tree().children(c, "obj").stream())
                .map(o -> new Source(OptionalInt.of(o), Source.Kind.ACCORDING_TO))
                .findFirst();
    }

    /** Whether what embeds the clause asserts, denies or supposes it in somebody's name. */
    private static boolean reports(Embedding e) {
        if (e.link() != Link.COMPLEMENT || e.signature().isEmpty()) {
            return false;
        }
        Outcome outcome = e.signature().get().affirmed();
        boolean that = e.kind().equals(Complements.THAT) && (outcome == Outcome.NOT || outcome == Outcome.OPEN);
        boolean denial =
                outcome == Outcome.NOT && e.signature().get().complements().contains(Complements.THAT);
        return outcome == Outcome.SAID || e.outer().isVerb() && (that || denial);
    }

    private Source speaker(Draft outer) {
        Optional<Argument> who = outer.isNominal()
                ? outer.first(Slot.SUBJECT)
                        .or(() -> outer.first(Slot.POSSESSIVE))
                        .or(() -> outer.obliques("by"))
                        .or(() -> outer.obliques("from"))
                : outer.first(Slot.SUBJECT);
        return who.filter(a -> outer.copula.isEmpty()
                        && !EXPLETIVE.contains(drafts.syntax().lower(a.heads().get(0))))
                .map(a -> new Source(OptionalInt.of(a.heads().get(0)), Source.Kind.SAYS))
                .orElseGet(() -> new Source(OptionalInt.empty(), Source.Kind.HEARSAY));
    }
}
