package org.newsgraph.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.WordLists;

/** Repairs of times at the head of a sentence that parsers take for its subject. */
final class TimeRepairs {
    private static final Set<String> TIMES = WordLists.words(TimeRepairs.class, "times without a preposition");

    private TimeRepairs() {}

    /** "Last night in Leeds, a gang robbed a bank": the noun behind the comma robbed, and not the night. */
    static Sentence timeIsNoSubject(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.head(t.index());
            boolean subject = verb > t.index()
                    && s.token(verb).isVerb()
                    && tree.is(t.index(), "nsubj")
                    && TIMES.contains(t.word().toLowerCase(Locale.ROOT));
            Optional<Integer> other = subject ? behindComma(s, tree, t.index(), verb) : Optional.empty();
            if (other.isPresent()) {
                String relation = tree.relation(t.index());
                tree = tree.with(other.get(), verb, relation).with(t.index(), verb, "obl:tmod");
            }
        }
        return s.withTree(tree);
    }

    /** "The day before the mayor resigned." with nothing else said is "The day before, the mayor resigned": a comma left out. */
    static Sentence dayBeforeIsNoClause(Sentence s) {
        DependencyTree tree = s.tree();
        if (s.tokens().size() < 5 || !s.words(0, 3).toLowerCase(Locale.ROOT).matches("the day (before|after)")) {
            return s;
        }
        int verb = tree.is(2, "mark") ? tree.head(2) : -1;
        boolean alone = verb > 2
                && tree.head(1) < 0
                && tree.head(verb) == 1
                && s.token(verb).isVerb();
        return !alone
                ? s
                : s.withTree(
                        tree.with(verb, -1, "root").with(1, verb, "obl:tmod").with(2, 1, "fixed"));
    }

    private static final Set<String> UNITS = WordLists.words(TimeRepairs.class, "units of time");

    /** "leave two weeks before the vote begins": the measure belongs to "before", and the clause to what is said to be before it. */
    static Sentence measuredTimeBeforeClause(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int unit = tree.head(t.index());
            boolean measured = t.word().matches("before|after")
                    && tree.is(t.index(), "case")
                    && unit == t.index() - 1
                    && UNITS.contains(s.token(unit).lemma());
            int outer = measured ? predicateAbove(s, tree, unit) : -1;
            Optional<Integer> clause = outer < 0 ? Optional.empty() : clauseBehind(s, tree, t.index(), unit);
            if (clause.isPresent()) {
                tree = tree.with(clause.get(), outer, "advcl")
                        .with(t.index(), clause.get(), "mark")
                        .with(unit, clause.get(), "obl:npmod");
            }
        }
        return s.withTree(tree);
    }

    /** The verb, or the noun or adjective with a copula, that a token is somewhere below; -1 if there is none. */
    private static int predicateAbove(Sentence s, DependencyTree tree, int token) {
        int t = tree.head(token);
        while (t >= 0 && !s.token(t).isVerb() && tree.child(t, "cop").isEmpty()) {
            t = tree.head(t);
        }
        return t;
    }

    /** The finite verb with a subject that the unit before the conjunction has been given. */
    private static Optional<Integer> clauseBehind(Sentence s, DependencyTree tree, int conjunction, int unit) {
        return tree.children(unit, "dep", "acl", "advcl").stream()
                .filter(v -> v > conjunction
                        && s.token(v).isVerb()
                        && ClauseRepairs.isFinite(s, tree, v)
                        && !tree.children(v, "nsubj").isEmpty()
                        && tree.subtree(v).get(0) > conjunction)
                .findFirst();
    }

    /** The last noun phrase before the verb that a comma parts from the time and that hangs below it as one more noun. */
    private static Optional<Integer> behindComma(Sentence s, DependencyTree tree, int time, int verb) {
        List<Integer> below = tree.subtree(time);
        return below.stream()
                .filter(i -> i > time && i < verb && s.token(i).isNoun())
                .filter(i -> tree.is(i, "appos") || tree.is(i, "conj"))
                .filter(i -> {
                    int first = tree.subtree(i).get(0);
                    return first > 0 && s.token(first - 1).word().equals(",");
                })
                .filter(i -> !TIMES.contains(s.token(i).word().toLowerCase(Locale.ROOT)))
                .reduce((a, b) -> b);
    }
}
