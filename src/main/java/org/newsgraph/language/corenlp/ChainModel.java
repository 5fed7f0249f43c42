package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A conditional random field that types the tokens of a chain (Finkel, Grenager and Manning, "Incorporating Non-local Information
 * into Information Extraction Systems by Gibbs Sampling", 2005), as CoreNLP's file of a {@code CRFClassifier} holds it.
 *
 * @param labels what a token can be
 * @param background the label of what is no name
 * @param tokens weights of features for each label of a token
 * @param pairs weights of features for each label of a token after each of the token before: the earlier one's index times the
 *     number of labels, plus that of the later
 * @param possible for each such pair 0, or negative infinity if training has not met it
 * @param flags which features there are
 * @param factory writes features
 * @param lowerCaseWords words that training met in lower case
 */
record ChainModel(
        List<String> labels,
        int background,
        FeatureWeights tokens,
        FeatureWeights pairs,
        double[] possible,
        SeqClassifierFlags flags,
        FeatureFactory<CoreLabel> factory,
        MaxSizeConcurrentHashSet<String> lowerCaseWords) {

    /**
     * Reads a model.
     *
     * @param resource of the class path
     * @throws IOException if it is not there or is no such model
     */
    static ChainModel read(String resource) throws IOException {
        try (ObjectInputStream in = IOUtils.readStreamFromString(resource)) {
            return read(in);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException(resource + " is no model of a CRFClassifier of this version", e);
        }
    }

    /** The parts in the order of the file. */
    @SuppressWarnings("unchecked")
    private static ChainModel read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<Index<CRFLabel>> cliques = (List<Index<CRFLabel>>) in.readObject();
        List<String> labels = List.copyOf(((Index<String>) in.readObject()).objectsList());
        List<String> features = ((Index<String>) in.readObject()).objectsList();
        SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
        if ((Integer) in.readObject() != 1 || cliques.size() != 2) {
            throw new IOException("Not a model of pairs of tokens with features of one kind");
        }
        FeatureFactory<CoreLabel> factory = (FeatureFactory<CoreLabel>) in.readObject();
        factory.init(flags);
        in.readInt();
        double[][] weights = (double[][]) in.readObject();
        MaxSizeConcurrentHashSet<String> words = new MaxSizeConcurrentHashSet<>((Set<String>) in.readObject());
        // Else it learns lower-case words from what it reads, and answers by the order of documents.
        words.setMaxSize(words.size());
        int size = labels.size();
        int ofPairs = (int)
                features.stream().filter(f -> f.endsWith(ChainFeatures.PAIR)).count();
        FeatureWeights tokens = new FeatureWeights(features.size() - ofPairs, size);
        FeatureWeights pairs = new FeatureWeights(ofPairs, size * size);
        int[] places = places(cliques.get(1), size);
        int[] labelPlaces = places(cliques.get(0), size);
        for (int i = 0; i < weights.length; i++) {
            boolean pair = features.get(i).endsWith(ChainFeatures.PAIR);
            (pair ? pairs : tokens)
                    .put(
                            TextHash.of(features.get(i)),
                            pair ? placed(weights[i], places, size * size) : placed(weights[i], labelPlaces, size));
        }
        double[] possible = new double[size * size];
        Arrays.fill(possible, Double.NEGATIVE_INFINITY);
        Arrays.stream(places).forEach(p -> possible[p] = 0);
        return new ChainModel(
                labels, labels.indexOf(flags.backgroundSymbol), tokens, pairs, possible, flags, factory, words);
    }

    /** Where the weights of each label or pair of labels go. */
    private static int[] places(Index<CRFLabel> clique, int labels) {
        return clique.objectsList().stream()
                .mapToInt(label -> Arrays.stream(label.getLabel()).reduce(0, (place, i) -> place * labels + i))
                .toArray();
    }

    private static float[] placed(double[] weights, int[] places, int size) {
        float[] row = new float[size];
        for (int i = 0; i < weights.length; i++) {
            row[places[i]] = (float) weights[i];
        }
        return row;
    }
}
