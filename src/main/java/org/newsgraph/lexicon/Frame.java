package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way a word expresses an event class or a property: an OntoLex lexical sense with its synsem frame.
 *
 * <p>Compact notation, one line a frame: {@code LEMMA|LEMMA.POS SLOT:ROLE(TYPE|TYPE) SLOT="word" // example}, e.g.
 * {@code send|dispatch.v subj:actor(Agent) obj:theme(ArmedForce) to?:destination(Place) // Russia sent troops to Syria.}
 *
 * @param entry IRI of the lexical entry, for {@code explain}
 * @param lemmas lower-case lemmas; a particle is joined by {@code _} ({@code carry_out})
 * @param denotes IRI of the event class or property that the frame expresses
 * @param arguments slots; a mandatory one must be there with a fitting type for the frame to match
 * @param example a sentence that the frame reads; every one is a test
 */
public record Frame(
        String entry,
        List<String> lemmas,
        PartOfSpeech partOfSpeech,
        String denotes,
        List<Slot> arguments,
        Optional<String> example) {
    public Frame {
        lemmas = List.copyOf(lemmas);
        arguments = List.copyOf(arguments);
    }

    /**
     * A syntactic argument and what it fills.
     *
     * @param names {@code subj}, {@code obj}, {@code iobj}, {@code comp} (a clause), {@code inf} (an infinitive), {@code must} (a clause of what ought to be done),
     *     {@code will} and {@code wont} (a clause of what the subject itself will or will not do), {@code comp_subj} (the subject of
     *     the clause), or prepositions; any of them may fill it
     * @param optional whether the frame matches without it
     * @param said whether it must stand in the text even where syntax may leave it out, as a passive its subject ({@code
     *     hit.v subj!:instrument(Weapon)}: "the town was hit" says nothing of weapons)
     * @param role IRI of the role property; {@code subject} and {@code object} of a property's frame are IRIs of RDF's terms.
     *     Empty for a fixed word.
     * @param types IRIs of classes, one of which the filler must have; empty: anything
     * @param fixed the lemma that must stand there ({@code set obj="fire" to:target}), or several joined by bars; with a role, it
     *     restricts the filler ({@code expel obj:target="diplomat|envoy"}); empty for a free slot
     */
    public record Slot(
            Set<String> names,
            boolean optional,
            boolean said,
            Optional<String> role,
            Set<String> types,
            Optional<String> fixed) {
        public Slot {
            names = Set.copyOf(names);
            types = Set.copyOf(types);
        }
    }
}
