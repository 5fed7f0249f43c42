package org.newsgraph.language.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Status;
import org.newsgraph.language.clause.Embedding.Link;
import org.newsgraph.lexicon.Embedder.Outcome;
import org.newsgraph.lexicon.WordLists;

/**
 * Whether a clause happened, as its own form and everything that embeds it say: implication signatures composed down the tree
 * (Nairn, Condoravdi and Karttunen 2006). What an unknown word embeds is hypothetical, never done.
 */
final class Implication {
    private static final Set<Status> FACTUAL = Set.of(Status.OCCURRED, Status.ONGOING, Status.BACKGROUND);
    private static final Set<String> TIME_MARKS =
            Set.of("when", "once", "until", "till", "after", "before", "whenever", "as_soon_as");

    /** "will speak when he arrives": that he will is taken for granted, as with "after" and "once" it is not. */
    private static final Set<String> PRESUPPOSING = Set.of("when", "before");

    private static final Set<String> ALREADY = Set.of("since", "despite", "besides", "in_addition_to");
    private static final Set<String> ENOUGH = Set.of("enough");
    private static final Set<String> WISH = WordLists.words(Implication.class, "wish something done");

    private final Drafts drafts;
    private final Signatures signatures;
    private final NominalStatus nominal;
    private final Generics generics;
    private final Map<Draft, Status> known = new HashMap<>();

    Implication(Drafts drafts, Signatures signatures) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.nominal = new NominalStatus(drafts, signatures, this);
        this.generics = new Generics(drafts, signatures, this);
    }

    static boolean isFactual(Status status) {
        return FACTUAL.contains(status);
    }

    Status of(Draft d) {
        Status before = known.get(d);
        if (before != null) {
            return before;
        }
        known.put(d, Status.HYPOTHETICAL); // what a clause counts as while it is asked for within itself
        Status status = compute(d);
        known.put(d, status);
        return status;
    }

    /**
     * How a clause stands by itself, which for what is said and then rejected is otherwise than what follows for its content:
     * who "rejected the proposal to strike" was made a proposal, though there is no strike.
     */
    Status own(Draft d) {
        boolean rejected = d.embedding.filter(this::rejects).isPresent();
        return rejected && signatures.isUttered(d) ? Status.OCCURRED : of(d);
    }

    private boolean rejects(Embedding e) {
        return e.kind().equals("obj")
                && e.signature()
                        .filter(x ->
                                x.affirmed() == Outcome.NOT && x.complements().contains(Complements.THAT))
                        .isPresent()
                && isFactual(of(e.outer()));
    }

    private Status compute(Draft d) {
        if (d.isNominal()) {
            Status base = form(d).negated()
                    ? Status.NEGATED
                    : d.embedding
                            .map(e -> isAnnounced(d, e) ? Status.OCCURRED : embedded(d, e))
                            .orElseGet(() -> nominal.of(d));
            return nominal.modified(d, base);
        }
        return ranked(d).or(() -> d.embedding.map(e -> embedded(d, e))).orElseGet(() -> free(d, form(d)));
    }

    /** "announced a plan", "approved the proposal": there is one now. */
    private boolean isAnnounced(Draft d, Embedding e) {
        return e.kind().equals("obj")
                && e.signature().filter(x -> x.affirmed() == Outcome.PLANNED).isPresent()
                && signatures.isContent(d)
                && isFactual(of(e.outer()));
    }

    private static Form form(Draft d) {
        return d.form.orElseThrow();
    }

    /** A clause that nothing embeds: a main clause, a relative clause, a participle at a noun. */
    private Status free(Draft d, Form form) {
        Syntax s = drafts.syntax();
        if (AdverbialClauses.isSoThat(s, d)) {
            return form.negated() ? Status.HYPOTHETICAL : Status.PLANNED; // set as a sentence of its own
        }
        return switch (form.kind()) {
            case FINITE ->
                isCondition(d)
                                || isConditional(d) && (form.status() == Status.PLANNED || form.ruledOut())
                                || generics.isGeneric(d)
                        ? Status.HYPOTHETICAL
                        : form.polar();
            case INFINITIVE -> s.tree().head(d.node) < 0 ? form.polar() : Status.HYPOTHETICAL;
            case GERUND, PARTICIPLE -> participle(d, form);
            case NOMINAL -> form.polar();
        };
    }

    /** "was the first woman to lead it", "will be the first to visit it", "could become the only state to ban it". */
    private Optional<Status> ranked(Draft d) {
        Syntax s = drafts.syntax();
        OptionalInt noun = form(d).kind() == Form.Kind.INFINITIVE ? Ordinals.noun(s, d.node) : OptionalInt.empty();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> copular = drafts.at(noun.getAsInt()).filter(o -> o.copula.isPresent());
        Optional<Status> predicated = copular.or(() ->
                        s.tree().is(noun.getAsInt(), "xcomp") ? drafts.governing(noun.getAsInt()) : Optional.empty())
                .map(this::of);
        boolean next = Ordinals.isNext(s, noun.getAsInt())
                && predicated.filter(p -> p == Status.OCCURRED).isEmpty();
        Status done = form(d).negated() ? Status.NEGATED : next ? Status.PLANNED : Status.OCCURRED;
        return Optional.of(predicated
                .filter(p -> !isFactual(p))
                .map(p -> p == Status.NEGATED ? Status.HYPOTHETICAL : p)
                .orElse(done));
    }

    private Status participle(Draft d, Form form) {
        Syntax s = drafts.syntax();
        if (Embeddings.isGerundNoun(s, d)) {
            return nominal.of(d);
        }
        if (form.polar() == Status.NEGATED || form.status() == Status.HYPOTHETICAL || form.status() == Status.PLANNED) {
            return form.polar();
        }
        if (s.child(d.node, "case").isPresent()
                && s.lower(s.child(d.node, "case").getAsInt()).equals("than")) {
            return Status.OCCURRED; // "later than planned"
        }
        boolean marked = !s.marks(d.node).isEmpty() && !AdverbialClauses.isFactual(Complements.kind(s, d));
        if (form.kind() == Form.Kind.GERUND && marked) {
            return Status.HYPOTHETICAL; // "the chance of winning", of a noun that no clause governs
        }
        boolean onNoun = s.tree().is(d.node, "acl") || Prenominal.is(s, d);
        boolean real = drafts.governingVerb(d.node)
                .map(g -> isFactual(of(g)) || of(g) == Status.NEGATED)
                .orElse(true);
        if (!real && form.kind() == Form.Kind.GERUND && onNoun && isCarriedByPlan(d)) {
            return Status.PLANNED;
        }
        if (!real && !(onNoun && Definiteness.isDefinite(s, s.tree().head(d.node)))) {
            return Status.HYPOTHETICAL;
        }
        if (Prenominal.isStanding(s, d)) {
            return Status.BACKGROUND;
        }
        return form.kind() == Form.Kind.GERUND && onNoun ? Status.ONGOING : Status.OCCURRED;
    }

    /** "will get a letter telling them": nobody has told them yet. */
    private boolean isCarriedByPlan(Draft d) {
        Syntax s = drafts.syntax();
        return !Definiteness.isDefinite(s, s.tree().head(d.node))
                && drafts.governingVerb(d.node)
                        .filter(g -> of(g) == Status.PLANNED)
                        .isPresent();
    }

    /** A clause under "if", wherever the parser hangs it. */
    private boolean isCondition(Draft d) {
        Draft first = form(d).status() == Status.PLANNED ? d : drafts.leader(d);
        return AdverbialClauses.isCondition(drafts.syntax(), first);
    }

    /** "will … if …", "said it would … unless …"; what will be done "even if" or "in case" will be done. */
    private boolean isConditional(Draft d) {
        return drafts.all().stream()
                .flatMap(x -> x.embedding.stream()
                        .filter(e -> e.link() == Link.CONDITION && e.outer() == d)
                        .map(e -> x))
                .filter(x -> !AdverbialClauses.isPrecaution(drafts.syntax(), x))
                .anyMatch(x -> !drafts.syntax().hasModifier(x.node, Set.of("even")));
    }

    private Status embedded(Draft d, Embedding e) {
        boolean infinitive = e.kind().equals(Complements.TO) && form(d).kind() == Form.Kind.FINITE;
        Form form = infinitive ? form(d).untensed() : form(d);
        Status outer = of(e.outer());
        return switch (e.link()) {
            case COMPLEMENT ->
                isPerformed(d, e.outer())
                        ? Status.OCCURRED
                        : e.signature()
                                .map(x -> Actuality.decided(drafts, e.outer(), x))
                                .map(x -> Consequence.of(x, weighed(e.outer(), outer), form))
                                .map(x -> x == Status.PLANNED && isConditional(d) ? Status.HYPOTHETICAL : x)
                                .orElseGet(() -> unknown(d));
            case PURPOSE ->
                isReached(d)
                        ? form.negated() ? Status.NEGATED : Status.OCCURRED
                        : outer == Status.HYPOTHETICAL || outer == Status.NEGATED || form.negated()
                                ? Status.HYPOTHETICAL
                                : isFactual(outer) && signatures.isExpressive(d) ? outer : Status.PLANNED;
            case PARTICIPLE ->
                isStateSetOff(d) && !form.negated() || isPresupposed(d, e) ? form.polar() : carriedAlong(outer, form);
            case EXCLUDED -> isFactual(outer) ? Status.NEGATED : Status.HYPOTHETICAL;
            case ADVERBIAL -> adverbial(d, outer, form);
            case SUBJECT ->
                form.kind() == Form.Kind.FINITE
                        ? generics.isGeneric(d) ? Status.HYPOTHETICAL : form.polar()
                        : form.kind() == Form.Kind.GERUND && outer == Status.OCCURRED
                                ? Status.OCCURRED
                                : Status.HYPOTHETICAL;
            case LOOSE -> isReason(d, e) && isFactual(outer) ? form.polar() : unknown(d);
            case CONDITION -> Status.HYPOTHETICAL;
        };
    }

    /** What somebody was not able to avoid need not have been done: of an ability that is denied, nothing follows. */
    private static Status weighed(Draft outer, Status status) {
        return status == Status.NEGATED && form(outer).ruledOut() ? Status.HYPOTHETICAL : status;
    }

    /** "would like to thank": who says so thanks. */
    private boolean isPerformed(Draft d, Draft outer) {
        return WISH.contains(outer.lemma)
                && drafts.syntax().auxiliaries(outer.node).stream()
                        .anyMatch(a -> drafts.syntax().tag(a).equals("MD"))
                && isFactual(of(outer))
                && signatures.isExpressive(d)
                && !form(d).negated();
    }

    /** "fell far enough to alarm them": it did, where it is told of as past. */
    private boolean isReached(Draft d) {
        Syntax s = drafts.syntax();
        return s.hasMark(d.node, Complements.TO)
                && (s.hasModifier(d.node, ENOUGH) || isBehindEnough(s, d))
                && d.embedding
                        .map(Embedding::outer)
                        .filter(o -> of(o) == Status.OCCURRED)
                        .filter(o -> form(o).kind() != Form.Kind.FINITE || Actuality.isTold(drafts, o))
                        .isPresent();
    }

    /** "rose fast enough to flood", with "enough" at the verb above; not "had enough to eat". */
    private static boolean isBehindEnough(Syntax s, Draft d) {
        int enough = s.marks(d.node).get(0) - 1;
        return enough > 0
                && ENOUGH.contains(s.lower(enough))
                && s.tree().head(enough) == s.tree().head(d.node)
                && s.tree().children(enough, "advmod").contains(enough - 1);
    }

    /** "drew attention for having sold it", "for being sold": a reason, where "for selling" may be a purpose. */
    private boolean isReason(Draft d, Embedding e) {
        Syntax s = drafts.syntax();
        return e.kind().equals("for")
                && s.tree().children(d.node, "aux", "aux:pass").stream()
                        .anyMatch(a -> s.lower(a).equals("having") || s.lower(a).equals("being"));
    }

    /** Nothing follows; but what is told about with "what" or "where" is taken for granted, and things "to be done" are planned by somebody. */
    private Status unknown(Draft d) {
        if (isReached(d)) {
            return Status.OCCURRED;
        }
        boolean toBeDone = drafts.syntax().tree().relation(d.node).equals("acl") && d.passive;
        boolean freeRelative =
                d.embedding.filter(e -> e.kind().equals(Complements.WH)).isPresent()
                        && drafts.syntax().marks(d.node).stream()
                                .noneMatch(m -> Complements.WHETHER.contains(
                                        drafts.syntax().lower(m)));
        return toBeDone ? Status.PLANNED : freeRelative ? form(d).polar() : Status.HYPOTHETICAL;
    }

    /** "will open in the palace, located near the port": a state that nothing of the clause above bears on. */
    private boolean isStateSetOff(Draft d) {
        Syntax s = drafts.syntax();
        return s.isParticiple(d.node) && d.node > 1 && s.lower(d.node - 1).equals(",") && signatures.isStative(d);
    }

    /** "has not won since joining", "will stay despite losing", "did not leave after losing": they did, whatever came of it. */
    private boolean isPresupposed(Draft d, Embedding e) {
        boolean past = e.outer()
                .form
                .filter(f -> f.kind() == Form.Kind.FINITE && f.status() == Status.OCCURRED)
                .isPresent();
        return ALREADY.contains(e.kind()) || e.kind().equals("after") && of(e.outer()) == Status.NEGATED && past;
    }

    private static Status carriedAlong(Status outer, Form form) {
        if (outer == Status.NEGATED || outer == Status.ATTEMPTED || form.status() == Status.HYPOTHETICAL) {
            return Status.HYPOTHETICAL;
        }
        return form.negated() && isFactual(outer) ? Status.NEGATED : outer;
    }

    private Status adverbial(Draft d, Status outer, Form form) {
        Syntax s = drafts.syntax();
        boolean past = s.tag(d.head).equals("VBD")
                || s.auxiliaries(d.node).stream().anyMatch(a -> s.tag(a).equals("VBD"));
        boolean retold = d.embedding
                .flatMap(e -> e.outer().form)
                .filter(Form::futureInPast)
                .isPresent();
        boolean ahead = outer == Status.PLANNED || outer == Status.ORDERED || outer == Status.HYPOTHETICAL;
        boolean repeated =
                d.embedding.filter(e -> generics.isRepeated(d, e.outer())).isPresent();
        if (repeated || generics.isGeneric(d) || ahead && generics.isAccompanying(d, form)) {
            return Status.HYPOTHETICAL;
        }
        if (!isTimed(d, TIME_MARKS) && !hangsOnSoon(d) || !ahead || past && !retold) {
            return form.polar();
        }
        return outer == Status.PLANNED && isTimed(d, PRESUPPOSING) && form.status() != Status.HYPOTHETICAL
                ? Status.PLANNED
                : Status.HYPOTHETICAL;
    }

    /** "as soon as they leave". */
    private boolean hangsOnSoon(Draft d) {
        int head = drafts.syntax().tree().head(drafts.leader(d).node);
        return drafts.syntax().lower(head).equals("soon");
    }

    private boolean isTimed(Draft d, Set<String> words) {
        Syntax s = drafts.syntax();
        int first = drafts.leader(d).node;
        return s.marks(first).stream().anyMatch(m -> words.contains(s.lower(m))) || s.hasModifier(first, words);
    }
}
