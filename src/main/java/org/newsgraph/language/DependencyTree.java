package org.newsgraph.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Basic Universal Dependencies of a sentence: each token has one head. Heads of {@code -1} mark roots; a tree made by the
 * parser has one root, a sentence too long to parse has only roots.
 */
public final class DependencyTree {
    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    /**
     * @param heads index of each token's head, or -1
     * @param relations label of the arc to the head, with subtype ({@code nsubj:pass}); {@code root} for roots
     */
    public DependencyTree(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException("Heads and relations differ in number");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        children = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            }
        }
    }

    public int size() {
        return heads.length;
    }

    /** Index of the head, -1 for a root. */
    public int head(int token) {
        return heads[token];
    }

    /** Label of the arc to the head, with subtype. */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the arc to the head has this label, or a subtype of it ({@code nmod} matches {@code nmod:poss}). */
    public boolean is(int token, String relation) {
        String own = relations[token];
        return own.equals(relation)
                || own.length() > relation.length() && own.startsWith(relation) && own.charAt(relation.length()) == ':';
    }

    /** Dependents in the order of the sentence. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** Dependents by one of the relations, subtypes included, in order. */
    public List<Integer> children(int token, String... anyOf) {
        List<Integer> found = new ArrayList<>(2);
        for (Integer child : children.get(token)) {
            for (String relation : anyOf) {
                if (is(child, relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found.isEmpty() ? List.of() : Collections.unmodifiableList(found);
    }

    /** The first dependent by the relation. */
    public OptionalInt child(int token, String relation) {
        for (int child : children.get(token)) {
            if (is(child, relation)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** All tokens under {@code token}, itself included, sorted. */
    public List<Integer> subtree(int token) {
        List<Integer> all = new ArrayList<>();
        collect(token, all);
        all.sort(null);
        return all;
    }

    private void collect(int token, List<Integer> into) {
        into.add(token);
        for (int c : children.get(token)) {
            collect(c, into);
        }
    }

    /** Whether {@code token} is {@code ancestor} or stands under it. */
    public boolean isUnder(int token, int ancestor) {
        for (int t = token; t >= 0; t = heads[t]) {
            if (t == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** A copy with one arc changed; the way repairs are made. */
    public DependencyTree with(int token, int newHead, String newRelation) {
        int[] h = heads.clone();
        String[] r = relations.clone();
        h[token] = newHead;
        r[token] = newRelation;
        return new DependencyTree(h, r);
    }
}
