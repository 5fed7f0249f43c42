package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.language.TimeValue;
import org.newsgraph.language.TimeValue.Precision;
import org.newsgraph.lexicon.Embedder.Outcome;
import org.newsgraph.lexicon.Lexicon;

/**
 * Gives times to clauses by their place in the tree. A time belongs to the nearest predicate above it: "announced on Monday
 * that troops had left" dates the announcement, so that the leaving has no time but is said as of Monday.
 */
final class EventTimes {
    /** With these a date is a limit, not the time. */
    private static final Set<String> LIMITS =
            Set.of("after", "before", "until", "till", "by", "since", "from", "to", "for", "between", "than", "of");

    private final Lexicon lexicon;

    EventTimes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** When what the clause tells happened, if its own words say so. */
    Optional<TimeValue> of(Clause clause, Sentence sentence) {
        return own(clause, sentence)
                .or(() -> carrier(clause, sentence).flatMap(c -> own(c, sentence)))
                .or(() -> shared(clause, sentence));
    }

    /** Day on which the statement was made that the clause is the content of. */
    Optional<LocalDate> statement(Clause clause, Sentence sentence) {
        Optional<Clause> outer = outer(clause, sentence);
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        return reports(outer.get())
                ? day(outer.get(), sentence).or(() -> statement(outer.get(), sentence))
                : statement(outer.get(), sentence);
    }

    /** The day that a clause has for its time, if it is one day. */
    Optional<LocalDate> day(Clause clause, Sentence sentence) {
        return own(clause, sentence).filter(t -> t.precision() == Precision.DAY).flatMap(TimeValue::first);
    }

    private Optional<TimeValue> own(Clause clause, Sentence sentence) {
        return sentence.times().stream()
                .filter(t -> owner(t, sentence)
                        .filter(c -> c.index() == clause.index())
                        .isPresent())
                .map(TimeExpression::value)
                .findFirst();
    }

    /** The clause that a time belongs to: the first predicate above it. */
    private static Optional<Clause> owner(TimeExpression time, Sentence sentence) {
        DependencyTree tree = sentence.tree();
        int head = head(time, tree);
        boolean limit = tree.children(head, "case", "mark").stream()
                .anyMatch(c -> LIMITS.contains(sentence.token(c).word().toLowerCase(Locale.ROOT)));
        if (limit) {
            return Optional.empty();
        }
        for (int t = tree.head(head); t >= 0; t = tree.head(t)) {
            Optional<Clause> clause = at(t, sentence);
            if (clause.isPresent()) {
                return clause;
            }
            if (opensClause(tree, t)) {
                return Optional.empty();
            }
            // A year under a noun dates the noun ("the war of 2008"); a day there is mostly a slip of the parser.
            if (time.value().precision() != Precision.DAY && sentence.token(t).isNoun()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A clause that is no predicate's here ("who had been in Rome on Monday") keeps its times to itself. */
    private static boolean opensClause(DependencyTree tree, int token) {
        return tree.is(token, "acl:relcl") || tree.is(token, "advcl");
    }

    private static int head(TimeExpression time, DependencyTree tree) {
        int head = time.begin();
        for (int t = time.begin(); t < time.end(); t++) {
            if (tree.head(t) < time.begin() || tree.head(t) >= time.end()) {
                head = t;
            }
        }
        return head;
    }

    /** Of a noun and its support verb, the verb. */
    private static Optional<Clause> at(int token, Sentence sentence) {
        List<Clause> there =
                sentence.clauses().stream().filter(c -> c.head() == token).toList();
        return there.stream().findFirst();
    }

    /** The verb whose time is the clause's too: its support verb, or one of beginning, going on, managing. */
    private Optional<Clause> carrier(Clause clause, Sentence sentence) {
        OptionalInt support = clause.support();
        if (support.isPresent()) {
            return at(support.getAsInt(), sentence);
        }
        return outer(clause, sentence).filter(o -> lexicon.embedders(o.lemma(), o.partOfSpeech()).stream()
                .anyMatch(e -> e.affirmed() == Outcome.HOLDS || e.affirmed() == Outcome.ONGOING));
    }

    /** "On Monday the president dissolved parliament and flew to Rome": a time in front holds for all conjuncts. */
    private Optional<TimeValue> shared(Clause clause, Sentence sentence) {
        DependencyTree tree = sentence.tree();
        if (!tree.is(clause.head(), "conj")) {
            return Optional.empty();
        }
        int first = tree.head(clause.head());
        return at(first, sentence).flatMap(c -> sentence.times().stream()
                .filter(t -> t.end() <= first)
                .filter(t ->
                        owner(t, sentence).filter(o -> o.index() == c.index()).isPresent())
                .map(TimeExpression::value)
                .findFirst());
    }

    private static Optional<Clause> outer(Clause clause, Sentence sentence) {
        return clause.embeddedIn().isPresent() && clause.embeddedIn().getAsInt() >= 0
                ? Optional.of(sentence.clauses().get(clause.embeddedIn().getAsInt()))
                : Optional.empty();
    }

    private boolean reports(Clause clause) {
        return lexicon.embedders(clause.lemma(), clause.partOfSpeech()).stream()
                .anyMatch(e -> e.affirmed() == Outcome.SAID);
    }
}
