package org.newsgraph.language.corenlp;

import java.util.List;
import java.util.Objects;

/**
 * Greedy arc-standard parsing with the network of CoreNLP's neural dependency parser. It finds the trees that CoreNLP's own
 * {@code DependencyParser} finds, correction of passive subjects included, in less time and memory.
 */
final class TransitionParser implements ArcParser {
    private final ParserModel model;
    private final TransitionScorer exact;
    private final QuickScorer quick;
    private final String[] relations;
    private final int firstLabel;

    TransitionParser(ParserModel model) {
        this.model = model;
        FeatureValues values = new FeatureValues(model);
        this.exact = new TransitionScorer(model, values);
        this.quick = new QuickScorer(model, values);
        this.relations = model.relations().toArray(String[]::new);
        this.firstLabel = Objects.requireNonNull(model.labels().get(relations[0]));
    }

    @Override
    public Arcs parse(List<String> words, List<String> tags) {
        TransitionFeatures state = new TransitionFeatures(model, words, tags);
        QuickScorer.Scoring scoring = quick.new Scoring();
        int[] features = new int[TransitionFeatures.COUNT];
        while (!state.isDone()) {
            if (state.canAttach()) {
                state.fill(features);
                int transition = scoring.best(features, state.canShift());
                boolean sure = transition != QuickScorer.UNSURE;
                apply(sure ? transition : exact.best(features, state.canShift()), state);
            } else if (state.canShift()) {
                state.shift();
            } else {
                state.attachRight(firstLabel);
            }
        }
        return arcs(state, words.size());
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
