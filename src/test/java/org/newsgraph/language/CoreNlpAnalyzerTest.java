package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;

@Tag("models")
class CoreNlpAnalyzerTest {
    private static final String STORY =
            "Rebels near Port Azura fired on a ferry on Monday. \"Nobody was hurt,\" said Captain Ana Ruiz. ";

    @Test
    void readsHeadlinesAndParagraphsOnly() {
        String text = "date 2023-01-02 Ferry hit. Rebels fired. Please donate.";
        Document document = new Document(
                "d",
                text,
                List.of(
                        new Section(Section.Kind.HEADER, new Span(0, 15)),
                        new Section(Section.Kind.HEADLINE, new Span(16, 26)),
                        new Section(Section.Kind.PARAGRAPH, new Span(27, 40)),
                        new Section(Section.Kind.BOILERPLATE, new Span(41, text.length()))),
                Document.Metadata.NONE);
        assertThat(TestAnalyzer.with(ClauseReader.NONE).analyze(document).sentences())
                .extracting(s -> s.section() + " " + s.span().of(text))
                .containsExactly("HEADLINE Ferry hit.", "PARAGRAPH Rebels fired.");
    }

    @Test
    void wordsAreThoseOfTheText() {
        String text = "“It’s over… ” – said 🚢 captain O’Neil (61) ’n’ co.";
        assertThat(TestAnalyzer.analyze(text).sentences())
                .flatExtracting(Sentence::tokens)
                .allSatisfy(t -> assertThat(t.word()).isEqualTo(t.span().of(text)));
    }

    @Test
    void longSentencesAreCutAndStayWithinBounds() {
        String text = STORY.repeat(3) + "word ".repeat(5_000) + "x".repeat(60_000) + ". " + STORY;
        List<Sentence> sentences = TestAnalyzer.analyze(text).sentences();
        assertThat(sentences).allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(401));
        assertThat(sentences.get(sentences.size() - 1).token(1).word()).isEqualTo("Nobody");
    }

    @Test
    void threadsDoNotChangeTheResult() {
        List<Document> documents = IntStream.range(0, 24)
                .mapToObj(i -> TestAnalyzer.document(
                        STORY.repeat(1 + i % 3) + "Number " + i + " died in may.",
                        Section.Kind.PARAGRAPH,
                        java.util.Optional.empty()))
                .toList();
        String alone = documents.stream().map(CoreNlpAnalyzerTest::print).collect(Collectors.joining());
        String together =
                documents.parallelStream().map(CoreNlpAnalyzerTest::print).collect(Collectors.joining());
        assertThat(together).isEqualTo(alone);
    }

    private static String print(Document document) {
        Stream<Sentence> sentences = TestAnalyzer.with(ClauseReader.NONE).analyze(document).sentences().stream();
        return sentences.map(s -> Show.print(s, document.text())).collect(Collectors.joining("\n"));
    }
}
