package org.newsgraph.language.corenlp;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A maximum-entropy model of part-of-speech tags, each of which hangs on the two before it and on the words around (Toutanova and
 * Manning, "Enriching the Knowledge Sources Used in a Maximum Entropy Part-of-Speech Tagger", 2000), as CoreNLP's file of a
 * {@code MaxentTagger} of the kind "left3words" with clusters of words holds it.
 *
 * @param dictionary of words and their tags
 * @param weights of features
 * @param clusters of words that are used alike
 * @param companyEnds words with which names of firms end
 */
record TagModel(TagDictionary dictionary, TagWeights weights, Distsim clusters, Set<String> companyEnds) {
    /** What features are of, in the order of their templates' numbers. */
    private static final String FEATURES = Stream.of(
                    Stream.of(
                            "Extractor(-1,word)",
                            "Extractor(0,word)",
                            "Extractor(1,word)",
                            "ExtractorContinuousTagConj(-2 ... -1)",
                            "Extractor(-1,tag)]Extractors[ExtractorWordShapeClassifier(-1,chris2)",
                            "ExtractorWordShapeClassifier(0,chris2)",
                            "ExtractorWordShapeClassifier(1,chris2)",
                            "ExtractorDistsim(-1,word)",
                            "ExtractorDistsim(0,word)",
                            "ExtractorDistsim(1,word)",
                            "ExtractorDistsimConjunction(-1,1)",
                            "ExtractorUCase()",
                            "ExtractorCNumber()",
                            "ExtractorDash()",
                            "ExtractorLetterDigitDash()",
                            "CompanyNameDetector()",
                            "ExtractorAllCapitalized()",
                            "ExtractorUpperDigitDash()",
                            "ExtractorStartSentenceCap()",
                            "ExtractorMidSentenceCapC()",
                            "ExtractorMidSentenceCap()"),
                    affixes("ExtractorWordPref"),
                    affixes("ExtractorWordSuff"),
                    Stream.of("ExtractorWordShapeClassifier(0,chris4)", "ExtractorNonAlphanumeric()"))
            .flatMap(names -> names)
            .collect(Collectors.joining(", ", "Extractors[", "]"));

    private static Stream<String> affixes(String name) {
        return IntStream.rangeClosed(1, TagFeatureReader.AFFIXES).mapToObj(i -> name + "(len" + i + ",w0)");
    }

    /**
     * Reads a model.
     *
     * @param resource of the class path
     * @throws IOException if it is not there or is no such model
     */
    static TagModel read(String resource) throws IOException {
        try (InputStream file = IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(resource)) {
            return read(new DataInputStream(new BufferedInputStream(file)));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException(resource + " is no model of a MaxentTagger of this version", e);
        }
    }

    /** The parts in the order of the file. */
    private static TagModel read(DataInputStream in) throws IOException, ClassNotFoundException {
        TaggerConfig settings = TaggerConfig.readConfig(in);
        in.readInt();
        in.readInt();
        TagDictionary dictionary = TagDictionary.read(in);
        Extractors extractors = new Extractors(in);
        String features = extractors.readObject() + "" + extractors.readObject();
        if (!features.equals(FEATURES)
                || settings.getDefaultScore() > 0
                || !settings.getWordFunction().equals(AmericanizeFunction.class.getName())) {
            throw new IOException("Not a model of the kind left3words with clusters, but " + features);
        }
        TagWeights.Features read = TagWeights.Features.read(in, dictionary.tags());
        double[] weights = (double[]) new ObjectInputStream(in).readObject();
        return new TagModel(
                dictionary, read.with(weights), extractors.clusters.get(0), Set.copyOf(extractors.companyEnds));
    }

    /** Reads the objects that take features out of sentences, and keeps what they know: they do not give it away. */
    private static final class Extractors extends ObjectInputStream {
        private final List<Distsim> clusters = new ArrayList<>();
        private final Set<String> companyEnds = new HashSet<>();

        Extractors(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            if (read instanceof Distsim found) {
                clusters.add(found);
            } else if (read instanceof Set<?> words) {
                words.forEach(w -> companyEnds.add((String) w));
            }
            return read;
        }
    }
}
