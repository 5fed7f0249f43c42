package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CoreNLP's own parser says which trees are right. */
@Tag("models")
class TransitionParserTest {
    private static final List<String> SENTENCES = List.of(
            "Go",
            "The minister resigned .",
            "Troops were sent to the border on Monday , the government of Togo said .",
            "What he had said was not believed by anyone who knew the mayor 's brothers .",
            "In the port , which 34.5 thousand people left in May , two ships that had carried grain were set on fire .",
            "\" We will neither go nor stay , \" said Xqzvyk Plorf , a 61-year-old baker from Lomé , before the vote -LRB- and after -RRB- .",
            "While the talks were being held , shots were heard , windows broke , and a man , a woman and three children were hurt .",
            "Asked whether that it had been seen to was true , the spokeswoman shrugged , left , and was not seen again .",
            "; ; ; -- ?");

    private static ArcParser parser;
    private static MaxentTagger tagger;
    private static DependencyParser reference;

    @BeforeAll
    static void load() throws IOException {
        parser = new TransitionParser(ParserModel.read(ModelFiles.PARSER));
        tagger = new MaxentTagger(ModelFiles.TAGGER);
        reference = DependencyParser.loadFromModelFile(ModelFiles.PARSER);
    }

    static Stream<String> sentences() {
        return SENTENCES.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheTreesOfCoreNlp(String sentence) {
        List<CoreLabel> labels = tagged(sentence);

        assertThat(arcs(labels)).isEqualTo(expected(labels));
    }

    @Test
    void findsTheSameOnSeveralThreads() throws InterruptedException, ExecutionException, IOException {
        ArcParser fresh = new TransitionParser(ParserModel.read(ModelFiles.PARSER));
        List<List<CoreLabel>> all =
                SENTENCES.stream().map(TransitionParserTest::tagged).toList();
        List<List<String>> alone = all.stream().map(TransitionParserTest::arcs).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> together = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> arcs(fresh, all.get(i % all.size()))))
                    .toList();
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % all.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<CoreLabel> tagged(String sentence) {
        List<CoreLabel> labels = SentenceUtils.toCoreLabelList(sentence.split(" "));
        IntStream.range(0, labels.size()).forEach(i -> labels.get(i).setIndex(i + 1));
        tagger.tagCoreLabels(labels);
        return labels;
    }

    private static List<String> arcs(List<CoreLabel> labels) {
        return arcs(parser, labels);
    }

    private static List<String> arcs(ArcParser parser, List<CoreLabel> labels) {
        ArcParser.Arcs arcs = parser.parse(
                labels.stream().map(CoreLabel::word).toList(),
                labels.stream().map(CoreLabel::tag).toList());
        return IntStream.range(0, labels.size())
                .mapToObj(i -> (i + 1) + " " + (arcs.heads()[i] + 1) + " " + arcs.relations()[i])
                .toList();
    }

    private static List<String> expected(List<CoreLabel> labels) {
        Annotation sentence = new Annotation("");
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        return reference.predict(sentence).typedDependencies().stream()
                .sorted((a, b) -> Integer.compare(a.dep().index(), b.dep().index()))
                .map(TransitionParserTest::arc)
                .toList();
    }

    private static String arc(TypedDependency dependency) {
        return dependency.dep().index() + " " + dependency.gov().index() + " " + dependency.reln();
    }
}
