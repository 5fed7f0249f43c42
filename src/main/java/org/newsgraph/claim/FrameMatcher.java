package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsgraph.claim.TypeCheck.Fit;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Reads one clause by one frame: of all ways to give arguments to slots, the one that fills most, with the narrowest types
 * that hold. A mandatory slot may stay empty only where syntax leaves its filler unsaid.
 */
final class FrameMatcher {
    /** A longer list is no sentence, and lists multiply. */
    private static final int MOST_CONJUNCTS = 60;

    /** A word that must stand there tells more than any type. */
    private static final double FIXED = 5;

    private final Sentence sentence;
    private final TypeCheck types;
    private final IntFunction<List<Candidate>> candidates;

    /**
     * @param candidates what may stand for a head token, the best first; for a clause, its head's
     */
    FrameMatcher(Sentence sentence, TypeCheck types, IntFunction<List<Candidate>> candidates) {
        this.sentence = sentence;
        this.types = types;
        this.candidates = candidates;
    }

    /**
     * The best reading.
     *
     * @param relational whether the frame tells a state of its subject ("is a member of"), so that a copula's subject fills it
     */
    Optional<Match> match(Frame frame, Clause clause, boolean relational) {
        return FixedWords.find(frame, clause, sentence)
                .flatMap(fixed -> new Search(frame, clause, fixed, relational).best());
    }

    /** Fillers that pass the slot's type, and whether all of them surely do. */
    private record Filled(Argument argument, List<Candidate> fillers, boolean unknown, double score) {}

    private Optional<Filled> fill(Frame.Slot slot, SlotArguments.Option option) {
        List<Candidate> fitting = new ArrayList<>();
        int sure = 0;
        int misfits = 0;
        boolean first = false;
        for (int head : heads(option.argument())) {
            Optional<Candidate> yes = first(head, slot, Fit.YES);
            Optional<Candidate> any = yes.or(() -> first(head, slot, Fit.UNKNOWN));
            sure += yes.isPresent() ? 1 : 0;
            first |= yes.isPresent() && misfits + fitting.size() == 0;
            misfits += any.isPresent() || first && sentence.token(head).isNoun() ? 0 : 1;
            any.ifPresent(fitting::add);
        }
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        // One of several towns taken for a person says nothing against the others, nor do the tanks in "sent troops and
        // tanks".
        boolean unknown = sure < fitting.size() || misfits > 0 && sure < 2;
        double score = 10
                + (slot.fixed().isPresent() ? FIXED : 0)
                + option.preference()
                + (unknown ? -5 : 0.2 * types.narrowness(slot.types()));
        return Optional.of(new Filled(option.argument(), List.copyOf(fitting), unknown, score));
    }

    private List<Integer> heads(Argument argument) {
        return argument.clause().isPresent()
                ? List.of(sentence.clauses().get(argument.clause().getAsInt()).head())
                : argument.heads()
                        .subList(0, Math.min(MOST_CONJUNCTS, argument.heads().size()));
    }

    private Optional<Candidate> first(int head, Frame.Slot slot, Fit wanted) {
        return candidates.apply(head).stream()
                .filter(c -> types.fit(c, slot.types(), sentence) == wanted)
                .findFirst();
    }

    private final class Search {
        private final Frame frame;
        private final Clause clause;
        private final FixedWords.Found fixed;
        private final boolean relational;
        private final List<Frame.Slot> slots;
        private final Map<Integer, Filled> current = new HashMap<>();
        private Optional<Match> best = Optional.empty();

        Search(Frame frame, Clause clause, FixedWords.Found fixed, boolean relational) {
            this.frame = frame;
            this.clause = clause;
            this.fixed = fixed;
            this.relational = relational;
            this.slots =
                    frame.arguments().stream().filter(s -> s.role().isPresent()).toList();
        }

        Optional<Match> best() {
            assign(0);
            return best;
        }

        private void assign(int index) {
            if (index == slots.size()) {
                keepIfBetter();
                return;
            }
            Frame.Slot slot = slots.get(index);
            for (SlotArguments.Option option : SlotArguments.of(slot, clause, fixed.arguments(), relational)) {
                if (isFree(option.argument())
                        && !isMistakenTime(option.argument())
                        && !isDemonymOfObject(slot, option.argument())
                        && FixedWords.isIn(slot, option.argument(), sentence)) {
                    fill(slot, option).ifPresent(filled -> {
                        current.put(index, filled);
                        assign(index + 1);
                        current.remove(index);
                    });
                }
            }
            if (slot.optional() || isImplicit(slot)) {
                assign(index + 1);
            }
        }

        /** "Turkish airstrikes", "the Kenyan raid": whose deed it is, never what it is done to. */
        private boolean isDemonymOfObject(Frame.Slot slot, Argument argument) {
            return clause.partOfSpeech() == PartOfSpeech.NOUN
                    && argument.slot() == Argument.Slot.COMPOUND
                    && !slot.names().contains("subj")
                    && frame.arguments().stream().anyMatch(s -> s.names().contains("subj"))
                    && argument.heads().stream()
                            .allMatch(h -> sentence.token(h).tag().startsWith("JJ"));
        }

        private boolean isFree(Argument argument) {
            return !fixed.used().contains(argument)
                    && current.values().stream().noneMatch(f -> f.argument().equals(argument));
        }

        /** Passives, nouns and infinitives may leave their subject unsaid. */
        private boolean isImplicit(Frame.Slot slot) {
            return slot.names().contains("subj")
                    && !slot.said()
                    && !relational
                    && (isAgentless()
                            || clause.partOfSpeech() == PartOfSpeech.NOUN
                            || isNonFinite() && types.isBroad(slot.types()));
        }

        /** A passive that names its agent has nothing unsaid: "hit by a storm" was hit by nobody else. */
        private boolean isAgentless() {
            return clause.passive() && clause.arguments(Argument.Slot.SUBJECT).isEmpty();
        }

        private boolean isNonFinite() {
            String tag = sentence.token(clause.head()).tag();
            return clause.arguments(Argument.Slot.SUBJECT).isEmpty() && (tag.equals("VB") || tag.equals("VBG"));
        }

        /** An object, or a finite complement, that the frame has no place for belongs to another sense of the verb. */
        private boolean leavesOut(Argument argument) {
            boolean core = argument.slot() == Argument.Slot.OBJECT && !isTime(argument)
                    || argument.slot() == Argument.Slot.CLAUSE && isFinite(argument);
            return core && !argument.inherited() && isFree(argument);
        }

        /** The same words in two roles are a slip of the parser. */
        private boolean repeats() {
            List<Integer> heads = current.values().stream()
                    .flatMap(f -> f.fillers().stream().map(Candidate::head).distinct())
                    .toList();
            return heads.stream().distinct().count() < heads.size();
        }

        /** "Eased the curfew on Friday": a day is no target, though the slot takes anything; nor is "in March" at a march. */
        private boolean isMistakenTime(Argument argument) {
            return argument.slot() == Argument.Slot.OBLIQUE && isTime(argument);
        }

        private boolean isTime(Argument argument) {
            return sentence.times().stream()
                    .anyMatch(t -> argument.heads().stream().anyMatch(h -> t.begin() <= h && h < t.end()));
        }

        private boolean isFinite(Argument argument) {
            int inner = argument.clause().orElse(-1);
            return inner >= 0
                    && sentence.token(sentence.clauses().get(inner).head())
                            .tag()
                            .matches("VB[DZP]")
                    && sentence.tokens().stream().noneMatch(t -> isCommaBetween(t, argument));
        }

        /** Behind a comma parsers take the next main clause for a complement. */
        private boolean isCommaBetween(Token token, Argument argument) {
            return token.word().equals(",")
                    && token.index() > clause.head()
                    && argument.heads().stream().anyMatch(h -> token.index() < h);
        }

        private void keepIfBetter() {
            if (clause.partOfSpeech() == PartOfSpeech.VERB
                    && clause.arguments().stream().anyMatch(this::leavesOut)) {
                return;
            }
            if (repeats()) {
                return;
            }
            double score = fixed.heads().size() * 15
                    + current.values().stream().mapToDouble(Filled::score).sum();
            if (best.isEmpty() || score > best.get().score()) {
                best = Optional.of(match(score));
            }
        }

        private Match match(double score) {
            Map<String, List<Candidate>> roles = new LinkedHashMap<>();
            List<Argument> arguments = new ArrayList<>(fixed.used());
            boolean unknown = false;
            for (int i = 0; i < slots.size(); i++) {
                Filled filled = current.get(i);
                if (filled != null) {
                    roles.computeIfAbsent(slots.get(i).role().orElseThrow(), r -> new ArrayList<>())
                            .addAll(resolved(filled));
                    arguments.add(filled.argument());
                    unknown |= filled.unknown();
                }
            }
            return new Match(clause, frame, roles, List.copyOf(arguments), fixed.heads(), unknown, score);
        }

        private List<Candidate> resolved(Filled filled) {
            return filled.fillers().stream()
                    .filter(c -> !(c instanceof Candidate.Unresolved))
                    .toList();
        }
    }
}
