package org.newsgraph.language;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Repairs of what stands around a verb: which noun is its subject or object, and which phrase goes with it. */
final class ArgumentRepairs {
    private ArgumentRepairs() {}

    /** "In 2023, miners and a guard were killed": what follows a time and its comma is the subject that the verb lacks. */
    static Sentence subjectBehindTimeIsNoConjunct(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int time = tree.head(t.index());
            boolean listed = time >= 0
                    && t.isNoun()
                    && tree.is(t.index(), "conj")
                    && isTime(s.token(time))
                    && !isTime(t)
                    && tree.subtree(t.index()).get(0) > 0
                    && s.token(tree.subtree(t.index()).get(0) - 1).word().equals(",");
            int verb = listed ? ClauseRepairs.verbAbove(s, tree, time) : -1;
            if (verb > t.index()
                    && ClauseRepairs.isFinite(s, tree, verb)
                    && tree.children(verb, "nsubj", "csubj", "expl").isEmpty()) {
                boolean passive = !tree.children(verb, "aux:pass").isEmpty();
                for (int other : tree.children(time, "conj")) {
                    tree = other > t.index() ? tree.with(other, t.index(), "conj") : tree;
                }
                tree = tree.with(t.index(), verb, passive ? "nsubj:pass" : "nsubj");
            }
        }
        return s.withTree(tree);
    }

    /** "guarded the bridge, the port of the town": a definite noun left dangling behind an object and a comma is one more object. */
    static Sentence nounBehindObjectIsConjunct(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.head(t.index());
            if (verb < 0
                    || !t.isNoun()
                    || !tree.is(t.index(), "dep")
                    || !s.token(verb).isVerb()) {
                continue;
            }
            OptionalInt object = tree.child(verb, "obj");
            List<Integer> phrase = tree.subtree(t.index());
            boolean listed = object.isPresent()
                    && object.getAsInt() > verb
                    && object.getAsInt() < t.index()
                    && isDefinite(s, tree, object.getAsInt())
                    && isDefinite(s, tree, t.index())
                    && s.token(phrase.get(0) - 1).word().equals(",")
                    && phrase.get(phrase.size() - 1) >= s.tokens().size() - 2;
            tree = listed ? tree.with(t.index(), object.getAsInt(), "conj") : tree;
        }
        return s.withTree(tree);
    }

    private static final Set<String> NAMING = Set.of("call", "brand", "label", "dub", "term", "deem", "declare");

    /** "called the men in the street thieves": a bare noun behind the object of a verb of naming is what the object is called. */
    static Sentence nounBehindNamedIsComplement(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.head(t.index());
            boolean further = verb >= 0
                    && t.isNoun()
                    && tree.is(t.index(), "obj")
                    && NAMING.contains(s.token(verb).lemma())
                    && tree.children(t.index(), "det", "nmod:poss").isEmpty();
            OptionalInt object = further ? tree.child(verb, "obj") : OptionalInt.empty();
            if (object.isPresent() && object.getAsInt() > verb && object.getAsInt() < t.index()) {
                tree = tree.with(t.index(), verb, "xcomp");
            }
        }
        return s.withTree(tree);
    }

    private static boolean isDefinite(Sentence s, DependencyTree tree, int noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(d -> s.token(d).word().equalsIgnoreCase("the"));
    }

    private static final Set<String> CIRCUMSTANTIAL =
            Set.of("in", "under", "at", "during", "after", "following", "despite");

    /** "The council, in accordance with the treaty, decided": a phrase set off between subject and verb goes with the verb. */
    static Sentence phraseBehindSubjectGoesWithVerb(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int subject = tree.head(t.index());
            if (subject < 0 || !tree.is(t.index(), "nmod") || !tree.is(subject, "nsubj")) {
                continue;
            }
            int verb = tree.head(subject);
            List<Integer> phrase = tree.subtree(t.index());
            int end = phrase.get(phrase.size() - 1) + 1;
            boolean setOff = phrase.get(0) > subject
                    && s.token(phrase.get(0) - 1).word().equals(",")
                    && end < verb
                    && s.token(end).word().equals(",")
                    && s.token(verb).isVerb()
                    && CIRCUMSTANTIAL.contains(s.token(phrase.get(0)).word());
            if (setOff && s.names().stream().noneMatch(n -> n.begin() <= t.index() && t.index() < n.end())) {
                tree = tree.with(t.index(), verb, "obl");
            }
        }
        return s.withTree(tree);
    }

    private static boolean isTime(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return token.tag().equals("CD") && word.length() == 4
                || CalendarWords.month(word).isPresent()
                || CalendarWords.weekday(word).isPresent();
    }
}
