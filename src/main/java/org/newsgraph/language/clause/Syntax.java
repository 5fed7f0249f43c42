package org.newsgraph.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** A sentence with its tree, and the questions about them that several phenomena ask. */
record Syntax(Sentence sentence, DependencyTree tree) {
    private static final Set<String> BUT = Set.of("but", "not");
    private static final Set<String> OBJECT_FORMS = Set.of("him", "me", "them", "us", "whom");

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String tag(int i) {
        return token(i).tag();
    }

    /** Lemma in lower case, of names too. */
    String lemma(int i) {
        return token(i).lemma().toLowerCase(Locale.ROOT);
    }

    String lower(int i) {
        return token(i).word().toLowerCase(Locale.ROOT);
    }

    boolean isLexicalVerb(int i) {
        return tag(i).startsWith("VB");
    }

    boolean isAdjective(int i) {
        return tag(i).startsWith("JJ");
    }

    boolean isRelativePronoun(int i) {
        return tag(i).equals("WP") || tag(i).equals("WDT") || tag(i).equals("WP$") || lower(i).equals("whom");
    }

    /** A pronoun that cannot be a subject, whatever the parser says. */
    boolean isObjectForm(int i) {
        return OBJECT_FORMS.contains(lower(i));
    }

    /** A past participle; taggers take many of those that follow a noun ("an agreement reached in May") for past tenses. */
    boolean isParticiple(int i) {
        boolean mistaken = tag(i).equals("VBD")
                && tree.relation(i).equals("acl")
                && tree.children(i, "nsubj", "mark", "aux").isEmpty();
        return tag(i).equals("VBN") || mistaken;
    }

    List<Integer> marks(int node) {
        return isLexicalVerb(node) && tag(node).equals("VBG")
                ? tree.children(node, "mark", "case")
                : tree.children(node, "mark");
    }

    boolean hasMark(int node, String word) {
        return marks(node).stream().anyMatch(m -> lower(m).equals(word));
    }

    boolean hasCase(int node, String word) {
        return tree.children(node, "case").stream().anyMatch(c -> lower(c).equals(word));
    }

    /** Auxiliaries and copulas of a predicate, in order. */
    List<Integer> auxiliaries(int node) {
        return tree.children(node, "aux", "cop");
    }

    boolean hasModifier(int node, Set<String> lemmas) {
        return tree.children(node, "advmod").stream().anyMatch(c -> lemmas.contains(lower(c)));
    }

    OptionalInt child(int node, String relation) {
        return tree.child(node, relation);
    }

    /** A function word with the parts of the fixed expression that it begins, joined: {@code because_of}. */
    String fixed(int functionWord) {
        List<Integer> parts = new ArrayList<>(tree.children(functionWord, "fixed"));
        parts.add(functionWord);
        parts.sort(null);
        return parts.stream().map(this::lower).collect(Collectors.joining("_"));
    }

    /** The head of a phrase and the heads that are coordinated with it, without those denied ("tanks but not aircraft"). */
    List<Integer> conjuncts(int head) {
        List<Integer> all = new ArrayList<>();
        collectConjuncts(head, all);
        all.sort(null);
        return all;
    }

    private void collectConjuncts(int head, List<Integer> into) {
        into.add(head);
        for (int c : tree.children(head, "conj")) {
            if (!isLexicalVerb(c)
                    && !isDenied(c)
                    && !isGapped(head, c)
                    && !tree.child(c, "nsubj").isPresent()) {
                collectConjuncts(c, into);
            }
        }
    }

    /** "Peru sent 100 nurses and Chile 20": who sent the 20 is not sent along with the nurses. */
    private boolean isGapped(int head, int conjunct) {
        return token(conjunct).isProperNoun()
                && !token(head).isProperNoun()
                && tree.is(head, "obj")
                && conjunct + 1 < size()
                && tag(conjunct + 1).equals("CD")
                && !isInTime(conjunct + 1);
    }

    private boolean isDenied(int conjunct) {
        return tree.children(conjunct, "advmod", "cc").stream().anyMatch(c -> lower(c).equals("not"))
                && tree.children(conjunct, "cc", "advmod").stream().allMatch(c -> BUT.contains(lower(c)));
    }

    /** Number of arcs from a token up to its root. */
    int depth(int token) {
        int depth = 0;
        for (int t = tree.head(token); t >= 0; t = tree.head(t)) {
            depth++;
        }
        return depth;
    }

    boolean isInName(int token) {
        return sentence.names().stream().anyMatch(n -> n.begin() <= token && token < n.end());
    }

    boolean isInTime(int token) {
        return sentence.times().stream().anyMatch(t -> t.begin() <= token && token < t.end());
    }
}
