package org.newsgraph.language.corenlp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A state of the parser with what its network looks at: stack, buffer and the arcs found so far, words numbered from 1 and the
 * root 0. The 48 features are those of Chen and Manning (2014): words and tags of the upper three on the stack, of the next
 * three, and of the two outermost children on either side and the outermost grandchildren of the upper two; and the relations
 * of these children.
 */
final class TransitionFeatures {
    /** Number of features. */
    static final int COUNT = 48;

    private static final int NONE = -1;
    /** Positions of words of the stack and the buffer, which come first; behind them those of children. */
    static final int TOP = 6;
    /** Position of the first tag; tags stand in the order of the words. */
    static final int TAGS = 18;
    /** Position of the first relation, which only children have. */
    static final int RELATIONS = 36;
    /** Children and grandchildren of either of the upper two on the stack. */
    static final int CHILDREN = 6;

    final int[] heads;
    final int[] relations;
    private final int length;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;
    private final int[] left1;
    private final int[] left2;
    private final int[] right1;
    private final int[] right2;
    private final int[] words;
    private final int[] tags;
    private final int noRelation;

    TransitionFeatures(ParserModel model, List<String> sentence, List<String> tagged) {
        length = sentence.size();
        heads = new int[length + 1];
        relations = new int[length + 1];
        stack = new int[length + 1];
        left1 = none(length + 1);
        left2 = none(length + 1);
        right1 = none(length + 1);
        right2 = none(length + 1);
        words = rows(model.words(), sentence);
        tags = rows(model.tags(), tagged);
        noRelation = model.labels().getOrDefault(ParserModel.NONE, 0);
        Arrays.fill(relations, noRelation);
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Rows of nothing, of the root, and of each token, so that a word's stands one behind its number. */
    private static int[] rows(Map<String, Integer> known, List<String> tokens) {
        int[] rows = new int[tokens.size() + 2];
        int unknown = known.getOrDefault(ParserModel.UNKNOWN, 0);
        rows[0] = known.getOrDefault(ParserModel.NONE, unknown);
        rows[1] = known.getOrDefault(ParserModel.ROOT, unknown);
        for (int i = 0; i < tokens.size(); i++) {
            rows[i + 2] = known.getOrDefault(tokens.get(i), unknown);
        }
        return rows;
    }

    /** Which of the children and grandchildren a feature is of; negative: of none of them. */
    static int child(int position) {
        return position < TAGS ? position - TOP : position < RELATIONS ? position - TAGS - TOP : position - RELATIONS;
    }

    /** The row of each feature where there is no token. */
    static int[] nothing(ParserModel model) {
        TransitionFeatures empty = new TransitionFeatures(model, List.of(), List.of());
        int[] rows = new int[COUNT];
        for (int i = 0; i < TAGS; i++) {
            empty.put(rows, i, NONE);
        }
        Arrays.fill(rows, RELATIONS, COUNT, empty.noRelation);
        return rows;
    }

    /** Whether only the root is left. */
    boolean isDone() {
        return depth == 1 && next > length;
    }

    boolean canShift() {
        return next <= length;
    }

    /** Whether there are two words on the stack above the root. */
    boolean canAttach() {
        return depth > 2;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Makes the second on the stack a child of the first. */
    void attachLeft(int relation) {
        int head = stack[depth - 1];
        int child = stack[depth - 2];
        left2[head] = left1[head];
        left1[head] = child;
        attach(child, head, relation);
        stack[depth - 2] = head;
        depth--;
    }

    /** Makes the first on the stack a child of the second. */
    void attachRight(int relation) {
        int head = stack[depth - 2];
        int child = stack[depth - 1];
        right2[head] = right1[head];
        right1[head] = child;
        attach(child, head, relation);
        depth--;
    }

    private void attach(int child, int head, int relation) {
        heads[child] = head;
        relations[child] = relation;
    }

    /** Fills in the rows of the features. */
    void fill(int[] rows) {
        for (int i = 0; i < 3; i++) {
            put(rows, i, onStack(2 - i));
            put(rows, 3 + i, next + i <= length ? next + i : NONE);
        }
        for (int i = 0; i < 2; i++) {
            int of = onStack(i);
            int from = CHILDREN * (i + 1);
            putChild(rows, from, child(left1, of));
            putChild(rows, from + 1, child(right1, of));
            putChild(rows, from + 2, child(left2, of));
            putChild(rows, from + 3, child(right2, of));
            putChild(rows, from + 4, child(left1, child(left1, of)));
            putChild(rows, from + 5, child(right1, child(right1, of)));
        }
    }

    private int onStack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    private static int child(int[] children, int of) {
        return of == NONE ? NONE : children[of];
    }

    private void put(int[] rows, int position, int token) {
        rows[position] = words[token + 1];
        rows[TAGS + position] = tags[token + 1];
    }

    private void putChild(int[] rows, int position, int token) {
        put(rows, position, token);
        rows[RELATIONS - CHILDREN + position] = token == NONE ? noRelation : relations[token];
    }
}
