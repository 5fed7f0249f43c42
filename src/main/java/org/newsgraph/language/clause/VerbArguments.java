package org.newsgraph.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Argument.Slot;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.WordLists;

/** Reads the arguments that hang on a verb, and on the predicate of a copular clause, off the tree. */
final class VerbArguments {
    /** Verbs with two objects of which the second is said of the first: "called him a dictator". */
    private static final Set<String> NAMING = WordLists.words(VerbArguments.class, "call or make somebody something");

    private static final Set<String> POSTING = WordLists.words(VerbArguments.class, "put somebody into a post");

    private static final Set<String> COMMANDS = WordLists.words(VerbArguments.class, "commands");

    private static final Set<String> MOTION = Set.of("to", "into", "onto", "toward", "towards");

    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "near", "outside", "inside", "around", "along", "across");

    private VerbArguments() {}

    static void read(Drafts drafts, Draft d) {
        Syntax s = drafts.syntax();
        DependencyTree tree = s.tree();
        for (int c : tree.children(d.node)) {
            if (drafts.at(c).filter(x -> x.isVerb() && x.copula.isEmpty()).isPresent() && !tree.is(c, "obl")) {
                continue;
            }
            if (tree.is(c, "nsubj")) {
                boolean object = tree.relation(c).equals("nsubj:pass")
                        || d.passive
                        || s.isObjectForm(c) && c > d.node && !s.lower(c).equals("whom");
                Slot patient = Voice.isRecipientPassive(s, d) ? Slot.INDIRECT_OBJECT : Slot.OBJECT;
                d.add(object ? patient : Slot.SUBJECT, "", s.conjuncts(c));
            } else if (tree.is(c, "obj")) {
                d.add(objectSlot(s, d, c), "", s.conjuncts(c));
            } else if (tree.is(c, "iobj")) {
                d.add(NAMING.contains(d.lemma) ? Slot.OBJECT : Slot.INDIRECT_OBJECT, "", s.conjuncts(c));
            } else if (tree.relation(c).equals("nmod:poss")) {
                d.add(Slot.SUBJECT, "", s.conjuncts(c));
            } else if (tree.is(c, "obl") || tree.is(c, "nmod") && d.copula.isEmpty()) {
                oblique(s, d, c);
            } else if (tree.is(c, "xcomp")
                    && drafts.at(c).filter(x -> !x.isNominal()).isEmpty()) {
                d.add(Slot.PREDICATIVE, "", s.conjuncts(c));
            }
        }
        place(s, d);
        existentialPlace(s, d);
        looseObliques(drafts, d);
    }

    /** "There are soldiers at the airport": where they are is where there are some. */
    private static void existentialPlace(Syntax s, Draft d) {
        if (s.child(d.node, "expl").isEmpty() || !d.lemma.equals("be")) {
            return;
        }
        s.tree().children(d.node, "nsubj").stream()
                .flatMap(n -> s.tree().children(n, "nmod").stream())
                .filter(c -> !s.isInTime(c))
                .flatMap(c -> Prepositions.phrase(s, c).stream())
                .filter(p -> WHERE.contains(p.preposition()))
                .forEach(p -> d.add(Slot.OBLIQUE, p.preposition(), p.heads()));
    }

    private static Slot objectSlot(Syntax s, Draft d, int c) {
        if (isSpeaker(s, d, c)) {
            return Slot.SUBJECT;
        }
        boolean second = d.passive
                ? s.child(d.node, "nsubj:pass").isPresent() && !Voice.isRecipientPassive(s, d)
                : NAMING.contains(d.lemma) && s.child(d.node, "iobj").isPresent();
        return second || isBarePost(s, d, c) ? Slot.PREDICATIVE : Slot.OBJECT;
    }

    /** "Being appointed ambassador": a noun without an article is what somebody becomes; headlines leave out all articles. */
    private static boolean isBarePost(Syntax s, Draft d, int c) {
        return POSTING.contains(d.lemma)
                && s.tag(c).equals("NN")
                && !s.sentence().isHeadline()
                && s.tree()
                        .children(c, "det", "nmod:poss", "nummod", "appos", "flat")
                        .isEmpty();
    }

    /** In "…, said the coach" theparser takes the coach for an object. */
    private static boolean isSpeaker(Syntax s, Draft d, int object) {
        return !d.passive
                && s.child(d.node, "nsubj").isEmpty()
                && s.tree().children(d.node, "ccomp").stream().anyMatch(c -> c < d.node)
                && object > d.node;
    }

    private static void oblique(Syntax s, Draft d, int c) {
        Optional<Prepositions.Phrase> phrase = Prepositions.phrase(s, c);
        if (phrase.isEmpty()) {
            return;
        }
        String preposition = phrase.get().preposition();
        if (preposition.equals("of") && Embeddings.isGerundNoun(s, d) && !d.has(Slot.OBJECT)) {
            d.add(Slot.OBJECT, "", phrase.get().heads());
            return;
        }
        boolean passive = d.passive || Embeddings.isGerundNoun(s, d);
        boolean agent = passive && preposition.equals("by") && !s.isInTime(c) && !d.has(Slot.SUBJECT);
        Optional<List<Integer>> behind = agent ? whoOrdered(s, c) : Optional.empty();
        d.add(
                agent ? Slot.SUBJECT : Slot.OBLIQUE,
                agent ? "" : preposition,
                behind.orElse(phrase.get().heads()));
    }

    /** "was freed by order of the governor": whoever orders it does it. */
    private static Optional<List<Integer>> whoOrdered(Syntax s, int noun) {
        if (!COMMANDS.contains(s.lower(noun))) {
            return Optional.empty();
        }
        return s.tree().children(noun, "nmod").stream()
                .filter(c -> s.tree().is(c, "nmod:poss")
                        || Prepositions.phrase(s, c)
                                .filter(p -> p.preposition().equals("of")
                                        || p.preposition().equals("from"))
                                .isPresent())
                .findFirst()
                .map(s::conjuncts);
    }

    /** "is in Mali": the phrase is the node itself. */
    private static void place(Syntax s, Draft d) {
        if (d.head != d.node) {
            Prepositions.phrase(s, d.node).ifPresent(p -> d.add(Slot.OBLIQUE, p.preposition(), p.heads()));
        }
    }

    /**
     * Parsers hang what belongs to the verb on its object ("sent [a contingent to Mali]"): it counts as the verb's, too. Motion
     * to a place is hardly ever the noun's own; anything else is unsure.
     */
    private static void looseObliques(Drafts drafts, Draft d) {
        if (!d.isVerb() || d.copula.isPresent()) {
            return;
        }
        Syntax s = drafts.syntax();
        for (int host : s.tree().children(d.node, "obj", "nsubj:pass")) {
            for (int c : s.tree().children(host, "nmod")) {
                Optional<Prepositions.Phrase> p = Prepositions.phrase(s, c);
                if (p.isEmpty()
                        || p.get().preposition().equals("of")
                        || drafts.at(host).isPresent()) {
                    continue;
                }
                boolean together = p.get().preposition().equals("together_with");
                boolean motion = MOTION.contains(p.get().preposition());
                d.arguments.add(new org.newsgraph.language.Argument(
                        Slot.OBLIQUE,
                        p.get().preposition(),
                        p.get().heads(),
                        java.util.OptionalInt.empty(),
                        true,
                        !together && !motion));
            }
        }
        for (int wanted : s.tree().children(d.node, "obl")) {
            if (Prepositions.phrase(s, wanted)
                    .filter(p -> p.preposition().equals("for"))
                    .isPresent()) {
                s.tree().children(wanted, "nmod").stream()
                        .flatMap(c -> Prepositions.phrase(s, c).stream())
                        .filter(p -> p.preposition().equals("from")) // "asked for aid from Chad"
                        .forEach(p -> d.add(Slot.OBLIQUE, p.preposition(), p.heads()));
            }
        }
        for (int subject : s.tree().children(d.node, "nsubj")) {
            for (int c : s.tree().children(subject, "nmod")) {
                Prepositions.phrase(s, c)
                        .filter(p -> p.preposition().equals("together_with")
                                || p.preposition().equals("with")
                                        && drafts.at(subject).isEmpty())
                        .ifPresent(p -> d.add(Slot.OBLIQUE, p.preposition(), p.heads()));
            }
        }
    }
}
