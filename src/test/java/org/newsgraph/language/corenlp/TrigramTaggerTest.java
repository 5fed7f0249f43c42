package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** CoreNLP's own tagger says which tags are right. Its models go when the class has been run: others need the memory. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrigramTaggerTest {
    private static final List<String> SENTENCES = List.of(
            "Go",
            "NA",
            ".$.",
            "Xqzvyk",
            "The minister resigned .",
            "That that was cut , set and put is what they have had to let go .",
            "The neighbours ' favourite harbours , organised by the labour councillors , were catalogued in grey .",
            "Plorf Widgets Company , Xqz Inc. and Mrs. Adisa 's Ltd. sued Brzeg Co , while plorf Corp did not .",
            "An F-16B and a b-2 flew 1,200 km on 12/05/2019 at 3.30 -- or 4:15 -- for US $ 3.5bn , i.e. 7 % .",
            "UNITED NATIONS TROOPS LEAVE SOUTH SUDAN , SAYS GUTERRES",
            "Rising waters left ; Will Stone left ; The Rising left Rising Town to May , who may march in March .",
            "\" We will neither go nor stay , \" said Xqzvyk Plorf , 61 , of 12-B Nowhere-upon-Sea -LRB- Wales -RRB- .",
            "Overantidisestablishmentarianistically unhelpfulnessly gribbled the vlimpish snorflings of quabbed zindles",
            "Le maire d' Évry , Åsa Ødegård , и Москва , 東京 第一 年 α-ray ① .",
            "; ; ; -- ? # @home http://a.example/b?c=d :-) … ½ « »");

    /** Words of several tags, rare and unknown ones, and what stands beside words. */
    private static final List<String> WORDS = List.of(
            ("that to her as like about down up set cut left May may will can is has said 's ' , . : -LRB- the The no one"
                            + " more best back present Present second fast reading found saw lead close Reuters EU plorfing Plorfed"
                            + " vlimps X-9 1990s 12 Inc. harbour colour programme re-elected well-known de O'Neill don not n't")
                    .split(" "));

    private WordTagger tagger;
    private TestSentences sentences;

    @BeforeAll
    void load() throws IOException {
        tagger = fresh();
        sentences = new TestSentences();
    }

    private static WordTagger fresh() throws IOException {
        return new TrigramTagger(TagModel.read(ModelFiles.TAGGER));
    }

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void findsTheTagsOfCoreNlp(String sentence) {
        assertFindsTheTagsOfCoreNlp(sentence);
    }

    @Test
    void findsTheTagsOfCoreNlpForWordsInAnyOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            assertFindsTheTagsOfCoreNlp(IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" ")));
        }
    }

    @Test
    void findsTheSameOnSeveralThreads() throws InterruptedException, ExecutionException, IOException {
        WordTagger fresh = fresh();
        TestSentences.assertSameOnSeveralThreads(
                SENTENCES.stream().map(s -> List.of(s.split(" "))).toList(), tagger::tags, fresh::tags);
    }

    private void assertFindsTheTagsOfCoreNlp(String sentence) {
        List<CoreLabel> labels = sentences.tagged(sentence);

        assertThat(tagger.tags(TestSentences.words(labels))).as(sentence).isEqualTo(TestSentences.tags(labels));
    }
}
