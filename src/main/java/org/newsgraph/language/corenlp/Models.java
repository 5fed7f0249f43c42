package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The trained models, loaded side by side since reading them is most of the time that a start takes. */
record Models(MaxentTagger tagger, NERClassifierCombiner names, ArcParser parser, Set<String> lowerCaseWords) {

    static Models load() {
        RedwoodConfiguration.current().clear().apply();
        var tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(ModelFiles.TAGGER));
        var parser = CompletableFuture.supplyAsync(() -> parser(ModelFiles.PARSER));
        var three = CompletableFuture.supplyAsync(() -> crf(ModelFiles.THREE_CLASSES));
        var four = CompletableFuture.supplyAsync(() -> crf(ModelFiles.FOUR_CLASSES));
        Set<String> lowerCaseWords = Set.copyOf(three.join().getKnownLCWords());
        return new Models(tagger.join(), combine(three.join(), four.join()), parser.join(), lowerCaseWords);
    }

    private static ArcParser parser(String model) {
        try {
            return new TransitionParser(ParserModel.read(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the limit of 0 a classifier learns lower-case words from what it reads, and answers by the order of documents. */
    private static CRFClassifier<CoreLabel> crf(String model) {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(model, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    private static NERClassifierCombiner combine(CRFClassifier<CoreLabel>... classifiers) {
        try {
            return new NERClassifierCombiner(false, false, classifiers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
