package org.newsgraph.language;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.lexicon.WordLists;

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

    private static final Set<String> SUBORDINATING = Set.of(
            "if",
            "when",
            "unless",
            "while",
            "as",
            "after",
            "before",
            "since",
            "because",
            "although",
            "though",
            "until",
            "once",
            "whereas");

    /**
     * "On the eve of the vote, a guard was killed": what a comma parts from a phrase before it, right before a verb that else has no
     * subject, is no second name of what the phrase ends with but that subject.
     */
    static Sentence subjectBehindFrontedPhraseIsNoApposition(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int noun = tree.head(t.index());
            if (noun < 0 || !t.isNoun() || !tree.relation(t.index()).matches("appos|conj") || noun > t.index()) {
                continue;
            }
            List<Integer> phrase = tree.subtree(t.index());
            int begin = phrase.get(0);
            int verb = frontedVerb(s, tree, noun, t.index());
            boolean between = verb > t.index()
                    && begin > noun
                    && s.token(begin - 1).word().equals(",")
                    && phrase.get(phrase.size() - 1) + 1 == groupBegin(tree, verb)
                    && ClauseRepairs.isFinite(s, tree, verb)
                    && tree.children(verb, "nsubj", "expl").isEmpty()
                    && tree.children(verb, "csubj").stream().allMatch(c -> isSubordinate(s, c))
                    && tree.children(verb, "mark").stream().allMatch(m -> isThat(s, m));
            if (between && isLast(tree, t.index(), noun)) {
                boolean passive = !tree.children(verb, "aux:pass").isEmpty();
                for (int condition : tree.children(verb, "csubj")) {
                    tree = tree.with(condition, verb, "advcl");
                }
                tree = tree.with(t.index(), verb, passive ? "nsubj:pass" : "nsubj");
            }
        }
        return s.withTree(tree);
    }

    /** The verb before which the phrase or clause stands that has the noun and ends before the token; -1 if the noun is in none. */
    private static int frontedVerb(Sentence s, DependencyTree tree, int noun, int token) {
        int t = noun;
        while (tree.head(t) >= 0 && tree.head(t) < token) {
            t = tree.head(t);
        }
        boolean fronted = tree.is(t, "obl") || isSubordinate(s, t);
        int verb = fronted ? tree.head(t) : -1;
        return verb > token && s.token(verb).isVerb() ? verb : -1;
    }

    /** Whether a conjunction opens the clause, which then is no subject. */
    private static boolean isSubordinate(Sentence s, int clause) {
        return s.tree().relation(clause).matches("csubj.*|advcl")
                && s.tree().children(clause, "mark").stream()
                        .anyMatch(m -> SUBORDINATING.contains(s.token(m).word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isThat(Sentence s, int mark) {
        return s.token(mark).word().equals("that");
    }

    /** First word of the verb with its auxiliaries. */
    private static int groupBegin(DependencyTree tree, int verb) {
        return tree.children(verb, "aux", "aux:pass", "advmod").stream()
                .mapToInt(Integer::intValue)
                .filter(i -> i < verb)
                .reduce(verb, Math::min);
    }

    /** Whether it is the only one of a list, or comes after other names of the noun: "in Bern, a town, thieves …". */
    private static boolean isLast(DependencyTree tree, int token, int noun) {
        List<Integer> others = tree.children(noun, "appos", "conj");
        return others.equals(List.of(token))
                || others.get(others.size() - 1) == token && others.stream().allMatch(o -> tree.is(o, "appos"));
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

    private static final Set<String> NAMING = WordLists.words(ArgumentRepairs.class, "call somebody something");

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

    private static final Set<String> APPOINTING = WordLists.words(ArgumentRepairs.class, "make somebody something");

    /** "named Ada Lind the new head of the bank", "elected Ada Lind speaker": a noun behind the name is what somebody is made. */
    static Sentence nounBehindAppointedIsComplement(Sentence s) {
        DependencyTree tree = s.tree();
        for (Name name : s.names()) {
            int last = name.end() - 1;
            int verb = name.type().equals("PERSON") ? appointing(s, tree, name) : -1;
            int noun = verb < 0 ? -1 : behind(s, tree, name);
            if (noun < 0) {
                continue;
            }
            boolean under = tree.is(last, "compound") && tree.head(last) == noun;
            tree = tree.with(last, verb, "obj").with(noun, verb, "xcomp");
            for (int t = name.begin(); under && t < last; t++) {
                tree = tree.head(t) == noun ? tree.with(t, last, "compound") : tree;
            }
        }
        return s.withTree(tree);
    }

    /** The verb of appointing right before the name; -1 if there is none. */
    private static int appointing(Sentence s, DependencyTree tree, Name name) {
        int verb = name.begin() - 1;
        return verb >= 0
                        && s.token(verb).isVerb()
                        && APPOINTING.contains(s.token(verb).lemma())
                        && tree.children(verb, "aux:pass").isEmpty()
                ? verb
                : -1;
    }

    /** Head of the common noun phrase that begins right behind the name, if the parse hangs name and noun on one another. */
    private static int behind(Sentence s, DependencyTree tree, Name name) {
        int last = name.end() - 1;
        int verb = name.begin() - 1;
        if (tree.is(last, "compound") && tree.head(last) > last && tree.head(tree.head(last)) == verb) {
            int noun = tree.head(last);
            return tree.is(noun, "obj") && s.token(noun).tag().equals("NN") ? noun : -1;
        }
        boolean named = tree.head(last) == verb && tree.relation(last).matches("obj|iobj|xcomp");
        return (named ? tree.children(last, "dep", "appos") : List.<Integer>of())
                .stream()
                        .filter(c ->
                                s.token(c).tag().equals("NN") && tree.subtree(c).get(0) == name.end())
                        .findFirst()
                        .orElse(-1);
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
