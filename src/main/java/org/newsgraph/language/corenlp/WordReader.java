package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.util.PaddedList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out the {@link WordFeatures} of words, as CoreNLP's {@code NERFeatureFactory} names them, and keeps those of words met of
 * late. Safe for several threads at once.
 */
final class WordReader {
    /** How many words are kept; a power of two. */
    private static final int KEPT = 1 << 13;

    /** Endings of features that are not of the word alone, but of those beside it. */
    private static final Set<String> OF_OTHERS = Set.of(
            "PDISTSIM",
            "NDISTSIM",
            "PW",
            "NW",
            "PTYPE",
            "NTYPE",
            "PW_CTYPE",
            "NW_CTYPE",
            "PCTYPE",
            "CNTYPE",
            "PCNTYPE",
            "PPW_CTYPE",
            "NNW_CTYPE",
            "DISJN",
            "DISJP",
            "PATTERN");

    private final ChainModel model;
    private final ObjectBankWrapper<CoreLabel> preparation;
    private final WordFeatures nothing;
    /** Threads see an entry wholly or not at all, as its fields are final; one that is missed is worked out again. */
    private final @Nullable WordFeatures[] kept = new WordFeatures[KEPT];

    WordReader(ChainModel model) {
        this.model = model;
        this.preparation = new ObjectBankWrapper<>(model.flags(), null, model.lowerCaseWords());
        // CoreNLP writes null where a token lacks something, but not everywhere.
        this.nothing = features(
                "", new Texts("", "", "null", "null", ""), model.tokens().sum());
    }

    /** What stands before a sentence and after it. */
    WordFeatures nothing() {
        return nothing;
    }

    /** What a word adds. */
    WordFeatures of(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 13) & KEPT - 1;
        WordFeatures found = kept[slot];
        if (found == null || !found.key().equals(word)) {
            found = workOut(word);
            kept[slot] = found;
        }
        return found;
    }

    private WordFeatures workOut(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.set(CoreAnnotations.AnswerAnnotation.class, model.flags().backgroundSymbol);
        List<CoreLabel> alone = List.of(label);
        preparation.processDocument(alone);
        String shape = label.get(CoreAnnotations.ShapeAnnotation.class);
        TextHash[] own = model
                .factory()
                .getCliqueFeatures(new PaddedList<>(alone, new CoreLabel()), 0, FeatureFactory.cliqueC)
                .stream()
                .filter(f -> !OF_OTHERS.contains(
                        f.substring(f.lastIndexOf('-') + 1, f.length() - ChainFeatures.TOKEN.length())))
                .map(TextHash::of)
                .toArray(TextHash[]::new);
        String text = label.word();
        String known = model.flags().wordFunction == null
                ? text
                : model.flags().wordFunction.apply(text);
        String cluster = label.get(CoreAnnotations.DistSimAnnotation.class);
        return features(
                word,
                new Texts(known, shape, shape, cluster, cluster),
                model.tokens().sum(own));
    }

    /** A word as features name it, with what they call its shape and its cluster. */
    private record Texts(String text, String shape, String shapeOfNext, String cluster, String clusterInPairs) {}

    private WordFeatures features(String key, Texts texts, double[] own) {
        TextHash word = TextHash.of(texts.text);
        TextHash shape = TextHash.of(texts.shape);
        TextHash cluster = TextHash.of(texts.cluster);
        TextHash inPairs = TextHash.of(texts.clusterInPairs);
        FeatureWeights tokens = model.tokens();
        FeatureWeights pairs = model.pairs();
        return new WordFeatures(
                key,
                texts.text,
                word,
                shape,
                inPairs,
                own,
                tokens.sum(
                        word.then(ChainFeatures.NEXT),
                        cluster.then(ChainFeatures.NEXT_CLUSTER),
                        shape.then(ChainFeatures.NEXT_SHAPE)),
                tokens.sum(
                        word.then(ChainFeatures.PREVIOUS),
                        cluster.then(ChainFeatures.PREVIOUS_CLUSTER),
                        shape.then(ChainFeatures.PREVIOUS_SHAPE)),
                tokens.sum(word.then(ChainFeatures.AHEAD)),
                tokens.sum(word.then(ChainFeatures.BEHIND)),
                pairs.sum(
                        word.then(ChainFeatures.PAIR_WORD),
                        inPairs.then(ChainFeatures.PAIR_CLUSTER),
                        shape.then(ChainFeatures.PAIR_SHAPE),
                        shape.then(ChainFeatures.PAIR_SHAPE_AGAIN)),
                pairs.sum(TextHash.of(texts.shapeOfNext).then(ChainFeatures.PAIR_NEXT_SHAPE)),
                pairs.sum(
                        word.then(ChainFeatures.PAIR_PREVIOUS),
                        inPairs.then(ChainFeatures.PAIR_PREVIOUS_CLUSTER),
                        shape.then(ChainFeatures.PAIR_PREVIOUS_SHAPE)));
    }
}
