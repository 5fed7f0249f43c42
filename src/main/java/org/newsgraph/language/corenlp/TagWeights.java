package org.newsgraph.language.corenlp;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What features add to the scores of tags. Most add to few of them, so that only these are kept. */
final class TagWeights {
    private final TextNumbers rows;
    /** Where the weights of each row begin, and where those of the last end. */
    private final int[] begins;
    /** For each weight the number of its tag. */
    private final byte[] tags;

    private final double[] weights;
    /** What each weight comes to as a factor of a probability. */
    private final double[] factors;

    private TagWeights(TextNumbers rows, int[] begins, byte[] tags, double[] weights) {
        this.rows = rows;
        this.begins = begins;
        this.tags = tags;
        this.weights = weights;
        this.factors = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            factors[i] = Math.exp(weights[i]);
        }
    }

    /** The features of a file, where those of one value stand together, before their weights are known. */
    record Features(TextNumbers rows, int[] begins, byte[] tags, int[] numbers) {
        static Features read(DataInputStream in, List<String> names) throws IOException {
            int size = in.readInt();
            TextNumbers rows = new TextNumbers(size);
            int[] begins = new int[size + 1];
            byte[] tags = new byte[size];
            int[] numbers = new int[size];
            Map<String, Integer> numbersOfTags =
                    IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i));
            int row = -1;
            int lastTemplate = -1;
            String lastValue = "";
            for (int i = 0; i < size; i++) {
                numbers[i] = in.readInt();
                int template = in.readInt();
                String value = in.readUTF();
                Integer tag = numbersOfTags.get(in.readUTF());
                if (tag == null) {
                    throw new IOException("A feature of an unknown tag");
                }
                tags[i] = tag.byteValue();
                if (template != lastTemplate || !value.equals(lastValue)) {
                    rows.put(TextHash.of(value).then(template(template)), ++row);
                    begins[row] = i;
                    lastTemplate = template;
                    lastValue = value;
                }
            }
            begins[row + 1] = size;
            return new Features(rows, begins, tags, numbers);
        }

        TagWeights with(double[] weights) {
            double[] placed = new double[numbers.length];
            for (int i = 0; i < placed.length; i++) {
                placed[i] = weights[numbers[i]];
            }
            return new TagWeights(rows, begins, tags, placed);
        }
    }

    /** The hash that follows a value's for a template of features. */
    static TextHash template(int number) {
        return TextHash.of("\n" + number);
    }

    /** The row of a feature, for {@link #add}. */
    int row(TextHash template, TextHash value) {
        return rows.of(value.then(template));
    }

    /** The same. */
    int row(TextHash template, String value) {
        return row(template, TextHash.of(value));
    }

    /** Adds a row to scores, and to probabilities, of which each is the exponential of a score; nothing where there is no such row. */
    void add(int row, double[] scores, double[] probabilities) {
        if (row == TextNumbers.NONE) {
            return;
        }
        for (int i = begins[row]; i < begins[row + 1]; i++) {
            scores[tags[i]] += weights[i];
            probabilities[tags[i]] *= factors[i];
        }
    }
}
