package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;

/** Which of those that a pronoun fits it means, by where they stand in their clauses; none where that leaves it open. */
final class AntecedentChoice {
    private AntecedentChoice() {}

    /** The subject, else the only one; several of a kind leave it open. */
    static Optional<Candidate> among(Draft draft, List<Candidate> fitting, Candidate p) {
        List<Candidate> subjects =
                fitting.stream().filter(a -> isSubject(draft, a)).toList();
        List<Candidate> best = subjects.isEmpty() ? fitting : subjects;
        Optional<Candidate> parallel = parallel(draft, subjects, p);
        if (parallel.isPresent()) {
            return parallel;
        }
        Optional<Candidate> object = parallelObject(draft, fitting, p);
        if (object.isPresent()) {
            return object;
        }
        if (isEither(draft, fitting, p)) {
            return Optional.empty();
        }
        long groups = best.stream().map(a -> draft.group(a.id())).distinct().count();
        if (groups == 1) {
            return Optional.of(best.get(best.size() - 1));
        }
        boolean same = best.get(0).sentence() == p.sentence();
        return subjects.isEmpty()
                ? objectBefore(draft, fitting, p)
                : Optional.of(same ? subjects.get(subjects.size() - 1) : subjects.get(0));
    }

    /** "The soldiers fought the rebels as they advanced": those who act and those who are acted on may be meant alike. */
    private static boolean isEither(Draft draft, List<Candidate> fitting, Candidate p) {
        DependencyTree tree = draft.sentence(p).tree();
        int clause = tree.head(p.head());
        if (clause < 0 || !tree.is(p.head(), "nsubj") || !tree.is(clause, "advcl") || !isPlural(draft, p)) {
            return false;
        }
        int main = tree.head(clause);
        List<Candidate> beside = fitting.stream()
                .filter(a -> a.sentence() == p.sentence() && tree.head(a.head()) == main)
                .toList();
        return beside.stream().anyMatch(a -> tree.is(a.head(), "nsubj"))
                && beside.stream().anyMatch(a -> tree.is(a.head(), "obj"));
    }

    private static boolean isPlural(Draft draft, Candidate p) {
        return NounPhrases.isWord(draft.sentence(p), p.head(), "they");
    }

    /** "Roe took over after Doe had left, and he has stayed": the subject of a clause is that of the clause it is joined to. */
    private static Optional<Candidate> parallel(Draft draft, List<Candidate> subjects, Candidate p) {
        DependencyTree tree = draft.sentence(p).tree();
        int clause = tree.head(p.head());
        if (clause < 0 || !tree.is(clause, "conj") || !tree.is(p.head(), "nsubj") && !tree.is(p.head(), "nsubj:pass")) {
            return Optional.empty();
        }
        int first = tree.head(clause);
        return subjects.stream()
                .filter(a -> a.sentence() == p.sentence() && tree.head(a.head()) == first)
                .reduce((a, b) -> b);
    }

    /** "The state closed the camp after settlers had looted the house and burnt parts of it": joined verbs share their object. */
    private static Optional<Candidate> parallelObject(Draft draft, List<Candidate> fitting, Candidate p) {
        DependencyTree tree = draft.sentence(p).tree();
        int object = tree.is(p.head(), "nmod") ? tree.head(p.head()) : p.head();
        int verb = tree.head(object);
        if (!tree.is(object, "obj")
                || !tree.is(verb, "conj")
                || !tree.children(verb, "nsubj", "nsubj:pass").isEmpty()) {
            return Optional.empty();
        }
        int first = tree.head(verb);
        return fitting.stream()
                .filter(a -> a.sentence() == p.sentence() && tree.head(a.head()) == first)
                .filter(a ->
                        tree.is(a.head(), "obj") || tree.is(a.head(), "obl") && isGoal(draft.sentence(a), a.head()))
                .reduce((a, b) -> b);
    }

    /** "broke into the house", "set fire to the house": what is done to it, as to an object. */
    private static boolean isGoal(Sentence s, int noun) {
        return s.tree().children(noun, "case").stream()
                .anyMatch(c -> NounPhrases.isWord(s, c, "to") || NounPhrases.isWord(s, c, "into"));
    }

    /** "Dissolved the council, joined the party and left its office": of several objects in a row a possessive takes up the last. */
    private static Optional<Candidate> objectBefore(Draft draft, List<Candidate> fitting, Candidate p) {
        Candidate last = fitting.get(fitting.size() - 1);
        Sentence s = draft.sentence(p);
        boolean row = last.sentence() == p.sentence()
                && s.tree().is(p.head(), "nmod:poss")
                && s.tree().is(last.head(), "obj")
                && s.tree().is(s.tree().head(last.head()), "conj");
        return row ? Optional.of(last) : Optional.empty();
    }

    private static boolean isSubject(Draft draft, Candidate a) {
        Sentence s = draft.sentence(a);
        for (int i = a.begin(); i < a.end(); i++) {
            if (s.tree().is(i, "nsubj") && i == a.head()) {
                return true;
            }
        }
        int before = a.begin() - 1;
        return before >= 0
                && s.tree().is(before, "nsubj")
                && draft.at(a.sentence(), before).filter(x -> x.id() == a.id()).isPresent();
    }
}
