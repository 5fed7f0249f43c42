package org.newsgraph.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.Source;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * A clause in the making. The phenomena add to it one after the other; it never leaves the package.
 *
 * <p>{@code node} is the token whose dependents are the clause's in the tree, {@code head} the token that names the predicate.
 * They differ only where "be" has a phrase with a preposition beside it ("is in Mali": node Mali, head is).
 */
final class Draft {
    final int node;
    final int head;
    final String lemma;
    final PartOfSpeech partOfSpeech;
    final OptionalInt copula;
    final List<Argument> arguments = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    Optional<Draft> support = Optional.empty();
    Optional<Embedding> embedding = Optional.empty();
    Optional<Form> form = Optional.empty();
    boolean passive;
    boolean doubtful;
    Status status = Status.HYPOTHETICAL;

    Draft(int node, int head, String lemma, PartOfSpeech partOfSpeech, OptionalInt copula) {
        this.node = node;
        this.head = head;
        this.lemma = lemma;
        this.partOfSpeech = partOfSpeech;
        this.copula = copula;
    }

    boolean isNominal() {
        return partOfSpeech == PartOfSpeech.NOUN && copula.isEmpty();
    }

    boolean isVerb() {
        return partOfSpeech == PartOfSpeech.VERB;
    }

    Optional<Argument> first(Slot slot) {
        return arguments.stream().filter(a -> a.slot() == slot).findFirst();
    }

    /** The first oblique with the preposition. */
    Optional<Argument> obliques(String preposition) {
        return arguments.stream()
                .filter(a -> a.slot() == Slot.OBLIQUE && a.preposition().equals(preposition))
                .findFirst();
    }

    boolean has(Slot slot) {
        return first(slot).isPresent();
    }

    /** The argument that stands as subject in the text: the object of a passive. */
    Optional<Argument> surfaceSubject() {
        return first(passive ? Slot.OBJECT : Slot.SUBJECT);
    }

    /** Gives the clause an understood subject, unless it has one; in the passive that is its object. */
    void understoodSubject(List<Integer> heads, boolean unsure) {
        Slot slot = passive ? Slot.OBJECT : Slot.SUBJECT;
        if (!has(slot) && !heads.contains(node)) {
            arguments.add(new Argument(slot, "", heads, OptionalInt.empty(), true, unsure));
        }
    }

    void add(Slot slot, String preposition, List<Integer> heads) {
        arguments.add(new Argument(slot, preposition, heads, OptionalInt.empty(), false, false));
    }

    /** Takes an argument over from another clause, unless the same heads are there already. */
    void inherit(Argument a) {
        if (arguments.stream().noneMatch(b -> b.heads().stream().anyMatch(a.heads()::contains))) {
            arguments.add(new Argument(a.slot(), a.preposition(), a.heads(), a.clause(), true, a.doubtful()));
        }
    }
}
