package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.PartOfSpeech;

/** Finds the fixed words of a frame ("set fire to") in a clause, and what hangs on them ("take control of the port"). */
final class FixedWords {
    /**
     * @param heads tokens of the fixed words
     * @param used arguments that they are
     * @param arguments all arguments of the clause, and those of the fixed words
     */
    record Found(List<Integer> heads, List<Argument> used, List<Argument> arguments) {}

    /** Name of the slot for the subject of a complement clause. */
    private static final String COMPLEMENT_SUBJECT = "comp_subj";

    private FixedWords() {}

    /** Empty if a fixed word of the frame is missing. */
    static Optional<Found> find(Frame frame, Clause clause, Sentence sentence) {
        List<Integer> heads = new ArrayList<>();
        List<Argument> used = new ArrayList<>();
        List<Argument> all = new ArrayList<>(clause.arguments());
        for (Argument argument : clause.arguments()) {
            if (carriesOn(argument, clause)) {
                argument.heads().forEach(h -> addBelow(h, sentence, all));
            }
        }
        clause.arguments(Argument.Slot.CLAUSE).forEach(a -> addSubject(a, sentence, all));
        for (Frame.Slot slot : frame.arguments()) {
            if (slot.fixed().isEmpty() || slot.role().isPresent()) {
                continue;
            }
            Optional<Argument> found = argument(slot, clause, all, sentence);
            if (found.isPresent()) {
                int head = found.get().heads().get(0);
                heads.add(head);
                used.add(found.get());
                addBelow(head, sentence, all);
                if (slot.names().contains("subj")) {
                    addDoers(head, sentence, all);
                }
            } else if (!slot.optional()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(heads, used, all));
    }

    /** What follows the object is often hung on it: "the sending of troops to Chad", "signed a treaty with Peru". */
    private static boolean carriesOn(Argument argument, Clause clause) {
        boolean object = argument.slot() == Argument.Slot.OBJECT;
        boolean of = clause.partOfSpeech() == PartOfSpeech.NOUN
                && argument.preposition().equals("of");
        return object || of;
    }

    private static Optional<Argument> argument(
            Frame.Slot slot, Clause clause, List<Argument> arguments, Sentence sentence) {
        return SlotArguments.of(slot, clause, arguments, false).stream()
                .map(SlotArguments.Option::argument)
                .filter(a -> isIn(slot, a, sentence))
                .findFirst();
    }

    /** Whether the argument's noun is the slot's word, or one of several; true of a slot that asks for none. */
    static boolean isIn(Frame.Slot slot, Argument argument, Sentence sentence) {
        return slot.fixed().isEmpty()
                || !argument.heads().isEmpty()
                        && isOneOf(
                                slot.fixed().get(),
                                lemma(sentence, argument.heads().get(0)));
    }

    /** Alternatives are joined by bars. */
    private static boolean isOneOf(String wanted, String lemma) {
        return wanted.equals(lemma) || wanted.indexOf('|') >= 0 && ("|" + wanted + "|").contains("|" + lemma + "|");
    }

    /** Of a measure, the lemma of what is measured: "20 tons of food". */
    private static String lemma(Sentence sentence, int token) {
        int noun = Partitives.measured(sentence, token).orElse(token);
        return sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    }

    /** Of whom a complement clause speaks: who shall do what is demanded. */
    private static void addSubject(Argument complement, Sentence sentence, List<Argument> all) {
        Clause inner = sentence.clauses().get(complement.clause().orElseThrow());
        inner.arguments(Argument.Slot.SUBJECT).stream()
                .filter(a -> !a.inherited())
                .findFirst()
                .ifPresent(a -> all.add(new Argument(
                        Argument.Slot.OBLIQUE,
                        COMPLEMENT_SUBJECT,
                        a.heads(),
                        OptionalInt.empty(),
                        true,
                        a.doubtful())));
    }

    /** Parsers hang the preposition now on the verb, now on the noun. */
    private static void addBelow(int noun, Sentence sentence, List<Argument> all) {
        Optional<Clause> clause =
                sentence.clauses().stream().filter(c -> c.head() == noun).findFirst();
        List<Argument> below = clause.map(c -> c.arguments().stream()
                        .filter(a -> a.slot() == Argument.Slot.OBLIQUE || a.slot() == Argument.Slot.CLAUSE)
                        .toList())
                .orElseGet(() -> fromTree(noun, sentence.tree(), sentence));
        below.stream()
                .filter(a -> all.stream().noneMatch(b -> sharesHead(a, b)))
                .forEach(all::add);
    }

    /** "Turkish airstrikes", "the army's shelling" as a subject: what the verb tells was done by those before the noun. */
    private static void addDoers(int noun, Sentence sentence, List<Argument> all) {
        DependencyTree tree = sentence.tree();
        tree.children(noun, "nmod:poss", "amod", "compound").stream()
                .filter(c -> c < noun)
                .map(c -> new Argument(Argument.Slot.OBLIQUE, "by", List.of(c), OptionalInt.empty(), true, false))
                .filter(a -> all.stream().noneMatch(b -> sharesHead(a, b)))
                .forEach(all::add);
    }

    private static boolean sharesHead(Argument a, Argument b) {
        return a.heads().stream().anyMatch(b.heads()::contains);
    }

    private static List<Argument> fromTree(int noun, DependencyTree tree, Sentence sentence) {
        List<Argument> found = new ArrayList<>();
        for (int child : tree.children(noun, "nmod", "obl")) {
            String preposition = tree.children(child, "case").stream()
                    .map(c -> lemma(sentence, c))
                    .collect(Collectors.joining("_"));
            if (!tree.is(child, "nmod:poss") && !preposition.isEmpty()) {
                List<Integer> heads = new ArrayList<>(List.of(child));
                heads.addAll(tree.children(child, "conj"));
                found.add(new Argument(Argument.Slot.OBLIQUE, preposition, heads, OptionalInt.empty(), false, false));
            }
        }
        return found;
    }
}
