package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** CoreNLP's own parser says which trees are right. Its models go when the class has been run: others need the memory. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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

    private ArcParser parser;
    private TestSentences sentences;
    private DependencyParser reference;

    @BeforeAll
    void load() throws IOException {
        parser = new TransitionParser(ParserModel.read(ModelFiles.PARSER));
        sentences = new TestSentences();
        reference = DependencyParser.loadFromModelFile(ModelFiles.PARSER);
    }

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void findsTheTreesOfCoreNlp(String sentence) {
        List<CoreLabel> labels = sentences.tagged(sentence);

        assertThat(arcs(parser, labels)).isEqualTo(expected(labels));
    }

    @Test
    void findsTheSameOnSeveralThreads() throws InterruptedException, ExecutionException, IOException {
        ArcParser fresh = new TransitionParser(ParserModel.read(ModelFiles.PARSER));
        TestSentences.assertSameOnSeveralThreads(
                SENTENCES.stream().map(sentences::tagged).toList(), s -> arcs(parser, s), s -> arcs(fresh, s));
    }

    private static List<String> arcs(ArcParser parser, List<CoreLabel> labels) {
        ArcParser.Arcs arcs = parser.parse(TestSentences.words(labels), TestSentences.tags(labels));
        return IntStream.range(0, labels.size())
                .mapToObj(i -> (i + 1) + " " + (arcs.heads()[i] + 1) + " " + arcs.relations()[i])
                .toList();
    }

    private List<String> expected(List<CoreLabel> labels) {
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
