package org.newsgraph.benchmark;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.newsgraph.document.Document;

/** Stanford CoreNLP as its users run it, on one thread. */
final class StanfordExtractor implements Extractor {
    private final StanfordCoreNLP pipeline;

    /** @param settings properties of CoreNLP, each {@code name=value} */
    StanfordExtractor(String... settings) {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        for (String setting : settings) {
            properties.setProperty(setting.replaceFirst("=.*", ""), setting.replaceFirst("[^=]*=", ""));
        }
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public Result read(List<Document> documents, int threads) {
        long triples = 0;
        for (Document document : documents) {
            Annotation annotation = new Annotation(document.text());
            pipeline.annotate(annotation);
            for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                triples += count(sentence, CoreAnnotations.KBPTriplesAnnotation.class)
                        + count(sentence, NaturalLogicAnnotations.RelationTriplesAnnotation.class);
            }
        }
        return new Result(triples, triples);
    }

    private static <C extends Collection<RelationTriple>> long count(
            CoreMap sentence, Class<? extends CoreAnnotation<C>> key) {
        return sentence.containsKey(key) ? sentence.get(key).size() : 0;
    }
}
