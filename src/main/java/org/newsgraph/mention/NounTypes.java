package org.newsgraph.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Classes of common nouns: the lexicon's, else those of a table made from WordNet 3.1. Immutable; shared by all threads.
 */
public final class NounTypes {
    private static final int LONGEST = 4;

    private final Lexicon lexicon;

    public NounTypes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Loads on first use, in about 0.1 s. */
    private static final class Table {
        static final Map<String, String> CLASSES = read();

        private static Map<String, String> read() {
            Map<String, String> classes = new HashMap<>(1 << 16);
            InputStream in = Objects.requireNonNull(NounTypes.class.getResourceAsStream("nouns.tsv"));
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> {
                    int tab = l.indexOf('\t');
                    classes.put(l.substring(0, tab), Ng.term(l.substring(tab + 1)));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return classes;
        }
    }

    /**
     * A noun phrase's class, from its longest known ending, the lexicon before WordNet.
     *
     * @param type IRI of the class
     * @param words how many of the last words it was found by
     */
    public record Typed(String type, int words) {}

    /**
     * The class that a common noun with its modifiers denotes.
     *
     * @param lemmas the modifiers and, last, the noun, lower case
     */
    public Optional<Typed> classify(List<String> lemmas) {
        Optional<Typed> listed = inLexicon(lemmas);
        if (listed.isPresent()) {
            return listed;
        }
        for (int n = Math.min(lemmas.size(), LONGEST); n > 0; n--) {
            String phrase = String.join("_", lemmas.subList(lemmas.size() - n, lemmas.size()));
            String type = Table.CLASSES.get(phrase);
            if (type != null) {
                return Optional.of(new Typed(type, n));
            }
        }
        return Optional.empty();
    }

    /** The class that the lexicon gives the longest known ending of the phrase. */
    Optional<Typed> inLexicon(List<String> words) {
        int longest = Math.min(words.size(), Math.max(LONGEST, lexicon.longestPhrase()));
        for (int n = longest; n > 0; n--) {
            String phrase = String.join("_", words.subList(words.size() - n, words.size()));
            List<String> classes = lexicon.classesOf(phrase);
            if (!classes.isEmpty()) {
                return Optional.of(new Typed(classes.get(0), n));
            }
        }
        return Optional.empty();
    }

    /** Whether dictionaries have it as a common noun, whatever its class. */
    boolean isCommonNoun(String lemma) {
        return Table.CLASSES.containsKey(lemma) || !lexicon.classesOf(lemma).isEmpty();
    }
}
