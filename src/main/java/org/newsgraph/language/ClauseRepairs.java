package org.newsgraph.language;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Repairs among clauses: what a clause is to its head follows from its own form where the parser leaves it open. */
final class ClauseRepairs {
    private static final Set<String> OPEN = Set.of("dep", "parataxis", "ccomp", "advcl", "acl", "conj");

    private ClauseRepairs() {}

    /** "testified that Kavanaugh assaulted": {@code that} before a subject opens a complement, whatever its tag. */
    static Sentence thatBeforeSubjectIsMark(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.head(t.index());
            if (verb > t.index()
                    && t.word().equals("that")
                    && tree.relation(t.index()).equals("dep")) {
                boolean subject = tree.children(verb, "nsubj").stream().anyMatch(n -> n > t.index());
                tree = subject ? tree.with(t.index(), verb, "mark") : tree;
            }
        }
        return s.withTree(tree);
    }

    /** "It changed after that the army had left": what follows "after that" with a subject of its own is a clause of time. */
    static Sentence afterThatOpensClause(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.head(t.index());
            boolean after = verb > t.index()
                    && t.word().equals("that")
                    && tree.is(t.index(), "obl")
                    && s.token(t.index() - 1).word().matches("after|before|since");
            if (after
                    && tree.head(verb) >= 0
                    && tree.head(verb) < t.index()
                    && tree.children(verb, "nsubj").stream().anyMatch(n -> n > t.index())) {
                tree = tree.with(t.index() - 1, verb, "mark")
                        .with(t.index(), t.index() - 1, "fixed")
                        .with(verb, tree.head(verb), "advcl");
            }
        }
        return s.withTree(tree);
    }

    /** A clause with "who", "which" or a relative "that" behind a noun or its comma is a relative clause. */
    static Sentence whClauseIsRelative(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token pronoun : s.tokens()) {
            // Where the parser takes "that" for a conjunction, it knows better than the tagger.
            int verb = (pronoun.tag().equals("WDT") || pronoun.tag().equals("WP"))
                            && !pronoun.lemma().equals("what")
                            && !tree.is(pronoun.index(), "mark")
                    ? tree.head(pronoun.index())
                    : -1;
            if (verb <= pronoun.index() || tree.head(verb) < 0 || !OPEN.contains(tree.relation(verb))) {
                continue;
            }
            int noun = antecedent(s, pronoun.index());
            boolean asked = tree.relation(verb).equals("ccomp")
                    && noun == pronoun.index() - 1
                    && tree.head(noun) == tree.head(verb)
                    && !pronoun.word().equals("that");
            if (noun >= 0 && !asked && !tree.isUnder(noun, verb)) {
                int head = tree.head(verb);
                boolean own = head < pronoun.index() && s.token(head).isNoun();
                tree = tree.with(verb, own ? head : noun, "acl:relcl");
            }
        }
        return s.withTree(tree);
    }

    /** Head of the noun phrase before the pronoun, its comma and its preposition; -1 if there is none. */
    static int antecedent(Sentence s, int pronoun) {
        int i = pronoun - 1;
        if (i >= 0 && s.token(i).tag().matches("IN|TO")) {
            i--;
        }
        while (i >= 0 && s.token(i).tag().matches(",|:|-RRB-|''")) {
            i--;
        }
        if (i < 0 || !s.token(i).isNoun()) {
            return -1;
        }
        while (s.tree().is(i, "compound") || s.tree().is(i, "flat")) {
            if (s.tree().head(i) >= pronoun) {
                break;
            }
            i = s.tree().head(i);
        }
        return i;
    }

    /** "said the country has no cases": a noun between a verb and its finite complement without subject is that subject. */
    static Sentence finiteComplementHasSubject(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.head(t.index());
            boolean complement = tree.relation(t.index()).matches("xcomp|ccomp") && verb >= 0 && verb < t.index();
            if (complement
                    && isFinite(s, tree, t.index())
                    && tree.children(t.index(), "nsubj", "csubj", "expl").isEmpty()) {
                OptionalInt object = tree.child(verb, "obj");
                if (object.isPresent() && object.getAsInt() > verb && object.getAsInt() < t.index()) {
                    tree = tree.with(object.getAsInt(), t.index(), "nsubj").with(t.index(), verb, "ccomp");
                }
            }
        }
        return s.withTree(tree);
    }

    /** "There is no water, the shops are closed": what follows a comma behind "there is" with a subject of its own stands beside it. */
    static Sentence clauseBesideExistential(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int be = tree.head(t.index());
            boolean beside = be >= 0
                    && be < t.index()
                    && tree.is(t.index(), "ccomp")
                    && !tree.children(be, "expl").isEmpty()
                    && tree.children(t.index(), "mark").isEmpty()
                    && isFiniteOrPassive(s, tree, t.index());
            int first = beside
                    ? tree.children(t.index(), "nsubj", "nsubj:pass").stream()
                            .map(n -> s.tree().subtree(n).get(0))
                            .findFirst()
                            .orElse(0)
                    : 0;
            if (first > be + 1 && s.token(first - 1).tag().matches(",|:|CC")) {
                tree = tree.with(t.index(), be, "parataxis");
            }
        }
        return s.withTree(tree);
    }

    private static boolean isFiniteOrPassive(Sentence s, DependencyTree tree, int clause) {
        return isFinite(s, tree, clause) || !tree.children(clause, "aux:pass").isEmpty();
    }

    static int verbAbove(Sentence s, DependencyTree tree, int token) {
        int t = token;
        while (t >= 0 && !s.token(t).isVerb()) {
            t = tree.head(t);
        }
        return t;
    }

    static boolean isFinite(Sentence s, DependencyTree tree, int clause) {
        return s.token(clause).tag().matches("VBD|VBZ|VBP")
                || tree.children(clause, "aux", "cop").stream()
                        .anyMatch(a -> s.token(a).tag().matches("MD|VBD|VBZ|VBP"));
    }

    /** A clause hung on by {@code dep} gets the relation that its form allows; what no form decides stays {@code dep}. */
    static Sentence dependentClauseByItsForm(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int head = tree.head(t.index());
            if (head >= 0
                    && head < t.index()
                    && t.isVerb()
                    && tree.relation(t.index()).equals("dep")) {
                tree = tree.with(t.index(), head, byForm(s, tree, t, s.token(head)));
            }
        }
        return s.withTree(tree);
    }

    private static String byForm(Sentence s, DependencyTree tree, Token verb, Token head) {
        boolean subject = !tree.children(verb.index(), "nsubj", "expl").isEmpty();
        OptionalInt mark = tree.child(verb.index(), "mark");
        boolean comma = s.token(verb.index() - 1).tag().equals(",");
        if (mark.isPresent() && s.token(mark.getAsInt()).tag().equals("TO")) {
            return head.isNoun() ? "acl" : head.tag().startsWith("J") ? "xcomp" : "dep";
        }
        if (mark.isPresent()) {
            boolean that = s.token(mark.getAsInt()).word().equals("that");
            return that ? head.isNoun() ? "acl" : "ccomp" : "advcl";
        }
        boolean finite = isFinite(s, tree, verb.index());
        if (subject && finite && head.isVerb() && tree.subtree(verb.index()).get(0) == head.index() + 1) {
            return "ccomp";
        }
        if (!subject && verb.tag().equals("VBN") && comma && head.isVerb()) {
            return "advcl";
        }
        if (!subject && verb.tag().equals("VBG")) {
            return head.isNoun() && !comma ? "acl" : "advcl";
        }
        if (!subject && verb.tag().equals("VBN") && head.isNoun() && head.index() == verb.index() - 1) {
            return "acl";
        }
        return "dep";
    }

    /** "Two officers killed in clashes" over an article: a participle with a subject and neither auxiliary nor object. */
    static Sentence participleWithoutAuxiliary(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            boolean bare = (t.tag().equals("VBN") || isShotDead(s, tree, t))
                    && tree.children(t.index(), "aux", "cop").isEmpty();
            if (s.isHeadline() && bare && tree.child(t.index(), "obj").isEmpty()) {
                for (int subject : tree.children(t.index(), "nsubj")) {
                    tree = tree.with(subject, t.index(), "nsubj:pass");
                }
            }
        }
        return s.withTree(tree);
    }

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "have", "do", "get", "will", "would", "can", "could", "may", "might", "shall", "should", "must",
            "ought", "need", "dare", "go", "use", "let");

    /** "decided to send": only the auxiliaries of the language are auxiliaries; any other verb governs the infinitive. */
    static Sentence infinitiveBehindVerbIsComplement(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int verb = tree.head(t.index());
            boolean taken = tree.is(t.index(), "aux")
                    && t.tag().matches("VB[DZP]")
                    && !AUXILIARIES.contains(t.lemma())
                    && verb > t.index()
                    && s.token(t.index() + 1).tag().equals("TO");
            if (taken) {
                tree = tree.with(t.index(), tree.head(verb), tree.relation(verb))
                        .with(verb, t.index(), "xcomp");
                for (int c : tree.children(verb)) {
                    tree = c < t.index() ? tree.with(c, t.index(), tree.relation(c)) : tree;
                }
            }
        }
        return s.withTree(tree);
    }

    /** "Two men shot dead": the adjective tells of the one it was done to. */
    private static boolean isShotDead(Sentence s, DependencyTree tree, Token verb) {
        return verb.tag().equals("VBD")
                && tree.children(verb.index(), "xcomp", "advmod").stream()
                        .anyMatch(
                                c -> c == verb.index() + 1 && s.token(c).word().equals("dead"));
    }

    private static final Set<String> ONLY_PREPOSITIONS = Set.of("about", "of", "with", "from", "among", "against");

    /** "heard about 18 officers killed in the raid": what a preposition governs is no subject; the participle describes it. */
    static Sentence participleBehindPrepositionDescribes(Sentence s) {
        DependencyTree tree = s.tree();
        for (Token t : s.tokens()) {
            int participle = t.index();
            boolean bare = t.tag().matches("VBN|VBD")
                    && tree.head(participle) >= 0
                    && tree.head(participle) < participle
                    && tree.relation(participle).matches("ccomp|dep|parataxis|advcl|conj")
                    && tree.children(participle, "aux", "cop", "obj", "xcomp", "ccomp")
                            .isEmpty();
            List<Integer> subjects = tree.children(participle, "nsubj");
            if (bare && subjects.size() == 1 && subjects.get(0) == participle - 1) {
                int begin = tree.subtree(subjects.get(0)).get(0);
                int preposition = isPreposition(s, begin) ? begin : begin - 1;
                if (preposition > tree.head(participle) && isPreposition(s, preposition)) {
                    tree = describing(s, tree, participle, preposition);
                }
            }
        }
        return s.withTree(tree);
    }

    private static boolean isPreposition(Sentence s, int token) {
        return token >= 0
                && s.token(token).tag().equals("IN")
                && ONLY_PREPOSITIONS.contains(s.token(token).word());
    }

    private static DependencyTree describing(Sentence s, DependencyTree tree, int participle, int preposition) {
        int head = tree.head(participle);
        int noun = participle - 1;
        DependencyTree t = tree.with(noun, head, s.token(head).isNoun() ? "nmod" : "obl")
                .with(participle, noun, "acl")
                .with(preposition, noun, "case");
        for (int c : tree.children(participle)) {
            if (c < preposition) {
                t = t.with(c, head, s.token(c).tag().startsWith("J") ? "xcomp" : tree.relation(c));
            }
        }
        return t;
    }
}
