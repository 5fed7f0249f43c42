package org.newsgraph.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Sentences for tests, their tokens parted by blanks, as CoreNLP's own annotators take them. */
final class TestSentences {
    private final MaxentTagger tagger = new MaxentTagger(ModelFiles.TAGGER);

    /** The tokens of a sentence with CoreNLP's tags. */
    List<CoreLabel> tagged(String sentence) {
        List<CoreLabel> labels = SentenceUtils.toCoreLabelList(sentence.split(" "));
        IntStream.range(0, labels.size()).forEach(i -> labels.get(i).setIndex(i + 1));
        tagger.tagCoreLabels(labels);
        return labels;
    }

    static List<String> words(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::word).toList();
    }

    static List<String> tags(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::tag).toList();
    }

    /**
     * What is read of sentences on several threads is what was read on one.
     *
     * @param fresh a reader that has read nothing
     */
    static <S> void assertSameOnSeveralThreads(
            List<S> sentences, Function<S, List<String>> reader, Function<S, List<String>> fresh)
            throws InterruptedException, ExecutionException {
        List<List<String>> alone = sentences.stream().map(reader).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> together = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> fresh.apply(sentences.get(i % sentences.size()))))
                    .toList();
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
