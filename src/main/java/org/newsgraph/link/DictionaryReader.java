package org.newsgraph.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a dictionary of names and articles into an index: lines of a name, the article that links of these words most often lead to,
 * and the share of the links that do, separated by tabs; lines of one article stand together. The dictionary that
 * comes with CoreNLP is of this form, taken from the English part of Spitkovsky and Chang's (LREC 2012, "A Cross-Lingual Dictionary for
 * English Wikipedia Concepts").
 */
final class DictionaryReader {
    /** A name that leads somewhere else so much oftener says nothing about this article. */
    private static final double LEAST = 0.05;

    /** An article known under fewer names is mostly one that was never written. */
    private static final int KNOWN = 2;

    /** An article known under fewer names is found by its whole name only. */
    private static final int WELL_KNOWN = 4;

    private final TitleIndexWriter writer;
    private final Map<String, Double> forms = new HashMap<>();
    private String title = "";
    private int known;

    DictionaryReader(TitleIndexWriter writer) {
        this.writer = writer;
    }

    void read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8), 1 << 16);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            if (first > 0 && second > 0) {
                add(line.substring(0, first), line.substring(first + 1, second), line.substring(second + 1));
            }
        }
        writeTitle();
    }

    private void add(String form, String article, String written) throws IOException {
        if (!article.equals(title)) {
            writeTitle();
            title = article;
        }
        known++;
        if (TitleNames.isName(form)) {
            double probability = number(written);
            if (probability >= LEAST) {
                forms.merge(form, probability, Math::max);
            }
        }
    }

    /** Under its own name, with and without what tells it from its namesakes, an article can always be found. */
    private void writeTitle() throws IOException {
        if (known >= KNOWN && !forms.isEmpty() && TitleNames.isThing(title)) {
            addOwn(title.replace('_', ' '));
            if (known >= WELL_KNOWN) {
                addOwn(TitleNames.base(title));
            }
            writer.add(title, known, forms);
        }
        forms.clear();
        known = 0;
    }

    private void addOwn(String name) {
        if (TitleNames.isName(name)) {
            forms.putIfAbsent(name, 0.0);
        }
    }

    private static double number(String text) {
        try {
            return Math.max(0, Math.min(1, Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
