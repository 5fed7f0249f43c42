package org.newsgraph.language.corenlp;

import java.util.List;
import java.util.Objects;

/**
 * Greedy arc-standard parsing with the network of CoreNLP's neural dependency parser. It finds the trees that CoreNLP's own
 * {@code DependencyParser} finds, correction of passive subjects included, in less time and memory.
 */
final class TransitionParser implements ArcParser {
    private final ParserModel model;
    private final TransitionScorer scorer;
    private final String[] relations;
    private final int firstLabel;

    TransitionParser(ParserModel model) {
        this.model = model;
        this.scorer = new TransitionScorer(model);
        this.relations = model.relations().toArray(String[]::new);
        this.firstLabel = Objects.requireNonNull(model.labels().get(relations[0]));
    }

    @Override
    public Arcs parse(List<String> words, List<String> tags) {
        TransitionFeatures state = new TransitionFeatures(model, words, tags);
        int[] features = new int[TransitionFeatures.COUNT];
        while (!state.isDone()) {
            if (state.canAttach()) {
                state.fill(features);
                apply(best(scorer.scores(features), state.canShift()), state);
            } else if (state.canShift()) {
                state.shift();
            } else {
                state.attachRight(firstLabel);
            }
        }
        return arcs(state, words.size());
    }

    /** The best transition; the first relation is the root's and for no other token. */
    private int best(double[] scores, boolean canShift) {
        int n = relations.length;
        int best = 1;
        for (int i = 2; i < 2 * n; i++) {
            if (scores[i] > scores[best] && i != n) {
                best = i;
            }
        }
        return canShift && scores[2 * n] > scores[best] ? 2 * n : best;
    }

    private void apply(int transition, TransitionFeatures state) {
        int n = relations.length;
        if (transition == 2 * n) {
            state.shift();
        } else if (transition < n) {
            state.attachLeft(firstLabel + transition);
        } else {
            state.attachRight(firstLabel + transition - n);
        }
    }

    private Arcs arcs(TransitionFeatures state, int size) {
        int[] heads = new int[size];
        String[] labels = new String[size];
        boolean[] passive = new boolean[size];
        for (int i = 0; i < size; i++) {
            heads[i] = state.heads[i + 1] - 1;
            labels[i] = heads[i] < 0 ? "root" : relations[state.relations[i + 1] - firstLabel];
            if (labels[i].equals("aux:pass")) {
                passive[heads[i]] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            boolean subject = labels[i].equals("nsubj") || labels[i].equals("csubj");
            if (subject && passive[heads[i]]) {
                labels[i] += ":pass";
            }
        }
        return new Arcs(heads, labels);
    }
}
