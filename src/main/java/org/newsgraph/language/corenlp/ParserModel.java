package org.newsgraph.language.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A trained network of CoreNLP's neural dependency parser (Chen and Manning, "A Fast and Accurate Dependency Parser using
 * Neural Networks", 2014), as its text file holds it.
 *
 * @param words row of each known word in the embeddings
 * @param tags row of each tag
 * @param labels row of each relation
 * @param relations the relations in the order of the transitions, that of the root first
 * @param embeddings one row of {@code width} values for each word, tag and relation
 * @param width values in a row
 * @param inputs weights of the hidden layer: for each value of each feature, one for each hidden unit; arrays of their own, since
 *     the compiler works on several elements at once only where all arrays of a loop are counted by the same index
 * @param bias of each hidden unit
 * @param outputs weights of the output: for each hidden unit, one for each transition
 * @param frequent features by how often they occurred in training, most frequent first; a feature is its row times
 *     {@link TransitionFeatures#COUNT} plus its position
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        Map<String, Integer> labels,
        List<String> relations,
        float[] embeddings,
        int width,
        float[][] inputs,
        float[] bias,
        float[][] outputs,
        int[] frequent) {

    /** The word, tag and label of what is not there. */
    static final String NONE = "-NULL-";
    /** The word and tag of the root that stands before a sentence. */
    static final String ROOT = "-ROOT-";
    /** The word and tag that stand for those not seen in training. */
    static final String UNKNOWN = "-UNKNOWN-";

    /** Hidden units. */
    int hidden() {
        return bias.length;
    }

    /**
     * Reads a model from the class path.
     *
     * @param resource gzipped text
     * @throws IOException if it is not there or cannot be read to its end
     */
    static ParserModel read(String resource) throws IOException {
        try (InputStream packed = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException("The class path lacks " + resource);
            }
            return new Reader(new NumberReader(new GZIPInputStream(packed, 1 << 16))).model();
        }
    }

    /** Reads the parts in the order of the file. */
    private static final class Reader {
        private final NumberReader in;
        private final Map<String, Integer> header = new HashMap<>();

        Reader(NumberReader in) {
            this.in = in;
        }

        /** A number of the header. */
        private int size(String name) throws IOException {
            Integer value = header.get(name);
            if (value == null) {
                throw new IOException("The model's header lacks " + name);
            }
            return value;
        }

        ParserModel model() throws IOException {
            while (!header.containsKey("preComputed")) {
                String[] entry = in.line().split("=", 2);
                toInteger(entry[1]).ifPresent(value -> header.put(entry[0], value));
            }
            int width = size("embeddingSize");
            int hidden = size("hiddenSize");
            int positions = size("numTokens");
            if (positions != TransitionFeatures.COUNT) {
                throw new IOException("The model has " + positions + " features, not " + TransitionFeatures.COUNT);
            }
            Map<String, Integer> words = new HashMap<>(2 * size("dict"));
            Map<String, Integer> tags = new HashMap<>();
            Map<String, Integer> labels = new HashMap<>();
            List<String> relations = new ArrayList<>();
            int rows = size("dict") + size("pos") + size("label");
            float[] embeddings = new float[rows * width];
            for (int row = 0; row < rows; row++) {
                String name = in.word();
                in.numbers(embeddings, row * width, width);
                if (row < size("dict")) {
                    words.put(name, row);
                } else if (row < size("dict") + size("pos")) {
                    tags.put(name, row);
                } else {
                    labels.put(name, row);
                    relations.add(name);
                }
            }
            relations.remove(NONE);
            float[][] inputs = numbers(positions * width, hidden);
            float[] bias = numbers(hidden);
            float[][] outputs = numbers(hidden, 2 * relations.size() + 1);
            int[] frequent = new int[size("preComputed")];
            for (int i = 0; i < frequent.length; i++) {
                frequent[i] = Integer.parseInt(in.word());
            }
            return new ParserModel(words, tags, labels, relations, embeddings, width, inputs, bias, outputs, frequent);
        }

        private float[] numbers(int count) throws IOException {
            float[] numbers = new float[count];
            in.numbers(numbers, 0, count);
            return numbers;
        }

        private float[][] numbers(int rows, int count) throws IOException {
            float[][] numbers = new float[rows][];
            for (int i = 0; i < rows; i++) {
                numbers[i] = numbers(count);
            }
            return numbers;
        }

        private static Optional<Integer> toInteger(String text) {
            return text.chars().allMatch(Character::isDigit) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }
}
