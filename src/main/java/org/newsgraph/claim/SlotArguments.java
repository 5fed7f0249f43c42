package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Which arguments of a clause may fill which slot of a frame, and how readily. Verbs and adjectives say it by form. With nouns
 * one form serves several slots ("the attack of the rebels", "the attack of the town"), so that types must decide: see
 * Meyers et al. 2004 (NomBank) for the forms.
 */
final class SlotArguments {
    /** More would only help a sentence that is no sentence to cost time. */
    private static final int MOST = 4;

    /** Nothing is given to somebody unless something is given: a lone "indirect" object is the parser's slip for an object. */
    private static final double LONE_INDIRECT_OBJECT = 0.8;

    /** An argument and how readily it takes the slot, between 0 and 1. */
    record Option(Argument argument, double preference) {}

    private SlotArguments() {}

    /** Options for a slot, the readiest first. */
    static List<Option> of(Frame.Slot slot, Clause clause, List<Argument> arguments, boolean copularSubject) {
        List<Option> options = new ArrayList<>();
        for (Argument argument : arguments) {
            if (isCopularSubject(argument, clause) && !copularSubject) {
                continue;
            }
            boolean onlyObject = argument.slot() == Argument.Slot.INDIRECT_OBJECT
                    && clause.arguments(Argument.Slot.OBJECT).isEmpty();
            double best = slot.names().stream()
                    .mapToDouble(name -> onlyObject && name.equals("obj")
                            ? LONE_INDIRECT_OBJECT
                            : preference(
                                    name,
                                    argument,
                                    clause.partOfSpeech(),
                                    !slot.types().isEmpty()))
                    .max()
                    .orElse(0);
            if (best > 0) {
                options.add(new Option(argument, best));
            }
        }
        options.sort(Comparator.comparingDouble(Option::preference).reversed());
        return options.subList(0, Math.min(MOST, options.size()));
    }

    /** "It was an attack": what is said to be an attack did not attack. */
    private static boolean isCopularSubject(Argument argument, Clause clause) {
        return argument.slot() == Argument.Slot.SUBJECT
                && clause.copula().isPresent()
                && clause.partOfSpeech() == PartOfSpeech.NOUN;
    }

    /** Where the types say nothing, a word before a noun may be anything. */
    private static double preference(String name, Argument argument, PartOfSpeech partOfSpeech, boolean typed) {
        double plain = byForm(name, argument);
        return plain > 0 || partOfSpeech != PartOfSpeech.NOUN || !typed ? plain : besideNoun(name, argument);
    }

    private static double byForm(String name, Argument argument) {
        return switch (argument.slot()) {
            case SUBJECT -> name.equals("subj") ? 1 : 0;
            case OBJECT -> name.equals("obj") ? 1 : 0;
            case INDIRECT_OBJECT -> name.equals("iobj") ? 1 : 0;
            case CLAUSE -> name.equals("comp") || name.equals(argument.preposition()) ? 1 : 0;
            case PREDICATIVE -> name.equals("comp") || name.equals("as") ? 0.9 : 0;
            case OBLIQUE -> name.equals(argument.preposition()) ? 1 : 0;
            case POSSESSIVE, COMPOUND -> 0;
        };
    }

    private static double besideNoun(String name, Argument argument) {
        boolean subject = name.equals("subj");
        boolean object = name.equals("obj") || name.equals("of");
        return switch (argument.slot()) {
            case POSSESSIVE -> subject ? 0.9 : object ? 0.5 : 0;
            case COMPOUND -> subject ? 0.6 : object ? 0.5 : 0;
            case OBLIQUE ->
                switch (argument.preposition()) {
                    case "by" -> subject ? 1 : 0;
                    case "of" -> object ? 0.8 : subject ? 0.7 : 0;
                    default -> 0;
                };
            default -> 0;
        };
    }
}
