package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** CoreNLP's own classifiers say which names are right. Its models go when the class has been run: others need the memory. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainTaggerTest {
    private static final List<String> SENTENCES = List.of(
            "Go",
            "Togo",
            "PARIS",
            "a a a a a a",
            "The minister resigned .",
            "Mr. Adisa of the Bank of Lomé met Mrs. O'Neill on Tuesday , 5 March 2019 , in Frankfurt-am-Main .",
            "German officials told Reuters that the Colour of Money festival , a French programme , was cancelled .",
            "On January 12 , analysts of Morgan Stanley said US $ 3.5bn was lost to AT&T , eBay and iPhone makers .",
            "Later Smith said that the firm of Smith was sold , and Smith said no more , but John Smith did .",
            "When Mary Stone left , others of the town asked why Mary Stone left , and young Stone asked too .",
            "Old Jordan left as Jordan said , while Jordan River banks flooded where Michael Jordan stood .",
            "\" We will neither go nor stay , \" said Xqzvyk Plorf , 61 , of 12-B Nowhere-upon-Sea -LRB- Wales -RRB- .",
            "UNITED NATIONS TROOPS LEAVE SOUTH SUDAN , SAYS GUTERRES",
            "Le maire d' Évry , Åsa Ødegård , и Москва , 東京 .",
            "He , of it , is in a UN , or an EU , to be at NATO , by the by .",
            "; ; ; -- ?");

    private NameTagger names;
    private TestSentences sentences;
    private NERClassifierCombiner reference;

    @BeforeAll
    void load() throws IOException, ClassNotFoundException {
        names = new CombinedNames(chain(ModelFiles.THREE_CLASSES), chain(ModelFiles.FOUR_CLASSES));
        sentences = new TestSentences();
        reference = new NERClassifierCombiner(
                false, false, classifier(ModelFiles.THREE_CLASSES), classifier(ModelFiles.FOUR_CLASSES));
    }

    private static ChainTagger chain(String model) throws IOException {
        return new ChainTagger(ChainModel.read(model));
    }

    private static CRFClassifier<CoreLabel> classifier(String model) throws IOException, ClassNotFoundException {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        return CRFClassifier.getClassifier(model, properties);
    }

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void findsTheNamesOfCoreNlp(String sentence) {
        List<CoreLabel> labels = sentences.tagged(sentence);

        assertThat(types(names, labels)).isEqualTo(expected(labels));
    }

    @Test
    void findsTheSameOnSeveralThreads() throws InterruptedException, ExecutionException, IOException {
        NameTagger fresh = new CombinedNames(chain(ModelFiles.THREE_CLASSES), chain(ModelFiles.FOUR_CLASSES));
        TestSentences.assertSameOnSeveralThreads(
                SENTENCES.stream().map(sentences::tagged).toList(), s -> types(names, s), s -> types(fresh, s));
    }

    private static List<String> types(NameTagger names, List<CoreLabel> labels) {
        return names.types(TestSentences.words(labels), TestSentences.tags(labels));
    }

    private List<String> expected(List<CoreLabel> labels) {
        return reference.classify(labels.stream().map(CoreLabel::new).toList()).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }
}
