package org.newsgraph.language;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Repairs among nouns and names. */
final class NominalRepairs {
    private static final Pattern WEEKDAY = Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    private NominalRepairs() {}

    /** What hangs on a comma or dash hangs on what that hangs on. */
    static Sentence punctuationGovernsNothing(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int head = tree.head(t.index());
            if (head >= 0 && isPunctuation(s.token(head)) && tree.head(head) >= 0) {
                tree = tree.with(t.index(), tree.head(head), tree.relation(t.index()));
            }
        }
        return s.withTree(tree);
    }

    private static boolean isPunctuation(Token token) {
        return token.tag().equals(",")
                || token.tag().equals(":")
                || token.tag().equals("``")
                || token.tag().equals("''");
    }

    /** "President Andrzej Duda": a name right behind the noun that it hangs on by {@code dep} names the same person. */
    static Sentence nameAfterTitleIsApposition(Sentence s) {
        DependencyTree tree = s.tree();
        for (Name name : s.names()) {
            OptionalInt top = head(s, name);
            if (top.isPresent() && tree.relation(top.getAsInt()).equals("dep")) {
                int head = tree.head(top.getAsInt());
                if (head == name.begin() - 1 && s.token(head).isNoun()) {
                    tree = tree.with(top.getAsInt(), head, "appos");
                }
            }
        }
        return s.withTree(tree);
    }

    /** The one token of the name that hangs on something outside it. */
    private static OptionalInt head(Sentence s, Name name) {
        int[] outside = java.util.stream.IntStream.range(name.begin(), name.end())
                .filter(i -> s.tree().head(i) < name.begin() || s.tree().head(i) >= name.end())
                .toArray();
        return outside.length == 1 ? OptionalInt.of(outside[0]) : OptionalInt.empty();
    }

    /** "the commandant of the region, the head of the police": two nouns, a comma and no "and" are the same thing twice. */
    static Sentence conjunctWithoutConjunctionIsApposition(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int head = tree.head(t.index());
            if (head >= 0
                    && t.isNoun()
                    && s.token(head).isNoun()
                    && tree.relation(t.index()).equals("conj")) {
                List<Integer> conjuncts = tree.children(head, "conj");
                boolean coordinated = !tree.children(t.index(), "cc").isEmpty()
                        || !tree.children(head, "cc").isEmpty();
                boolean plural = t.tag().endsWith("S") || s.token(head).tag().endsWith("S");
                if (conjuncts.size() == 1 && !coordinated && !plural) {
                    tree = tree.with(t.index(), head, "appos");
                }
            }
        }
        return s.withTree(tree);
    }

    /** "the navy, the coast guard, the police and other services": several appositions with an "and" behind the last are a list. */
    static Sentence appositionsBeforeConjunctionAreList(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            List<Integer> items = tree.children(t.index(), "appos");
            if (items.size() < 2 || !t.isNoun()) {
                continue;
            }
            int last = items.get(items.size() - 1);
            OptionalInt conjunct = tree.child(last, "conj");
            if (conjunct.isPresent() && isPlainAnd(s, tree, conjunct.getAsInt())) {
                for (int item : items) {
                    tree = tree.with(item, t.index(), "conj");
                }
                tree = tree.with(conjunct.getAsInt(), t.index(), "conj");
            }
        }
        return s.withTree(tree);
    }

    /** With "and" or "or" before the conjunct and no comma before that: a comma there may close an apposition. */
    private static boolean isPlainAnd(Sentence s, DependencyTree tree, int conjunct) {
        OptionalInt and = tree.child(conjunct, "cc");
        return and.isPresent()
                && and.getAsInt() > 0
                && !s.token(and.getAsInt() - 1).tag().equals(",");
    }

    /** "rose from 40 pesos to 60", "a flight from Lima to Quito": both ends of a range or way hang on the same word. */
    static Sentence toBesideFrom(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int from = tree.head(t.index());
            boolean end = from >= 0
                    && from < t.index()
                    && tree.relation(t.index()).matches("nmod|obl")
                    && hasCase(s, t.index(), "to")
                    && hasCase(s, from, "from");
            if (end && tree.head(from) >= 0 && tree.head(from) < from) {
                tree = tree.with(t.index(), tree.head(from), tree.relation(from));
            }
        }
        return s.withTree(tree);
    }

    private static boolean hasCase(Sentence s, int token, String preposition) {
        return s.tree().children(token, "case").stream()
                .anyMatch(c -> s.token(c).word().equalsIgnoreCase(preposition));
    }

    /** "in Chengdu, China Sunday": the name before a weekday goes with the noun before it. */
    static Sentence weekdayHasNoNameAsModifier(Sentence s) {
        DependencyTree tree = s.tree();
        for (Name name : s.names()) {
            int last = name.end() - 1;
            int head = tree.head(last);
            if (head == name.end()
                    && tree.is(last, "compound")
                    && WEEKDAY.matcher(s.token(head).word()).matches()) {
                int before = name.begin() - 1;
                while (before >= 0 && isPunctuation(s.token(before))) {
                    before--;
                }
                boolean noun = before >= 0 && s.token(before).isNoun() && !tree.isUnder(before, last);
                tree = noun ? tree.with(last, before, "appos") : tree;
            }
        }
        return s.withTree(tree);
    }
}
