package org.newsgraph.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TestAnalyzer;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;

/** What the shipped embedders say of their complements, affirmed and negated: a line of {@code embedders.txt} each. */
@Tag("models")
class EmbeddersTest {
    /** {@code sentence | lemma of the inner predicate | status}. */
    record Line(String sentence, String lemma, String status) {
        static Line of(String line) {
            String[] parts = line.split(" \\| ");
            return new Line(parts[0], parts[1], parts[2]);
        }

        @Override
        public String toString() {
            return sentence + " " + lemma + " " + status;
        }
    }

    /** The sentences as paragraphs of one document, read once. */
    private static final class Read {
        static final Map<String, List<String>> CLAUSES = clauses();

        private static Map<String, List<String>> clauses() {
            StringBuilder text = new StringBuilder();
            List<Section> sections = new ArrayList<>();
            lines().map(Line::sentence).distinct().forEach(s -> {
                Span span = new Span(text.length(), text.length() + s.length());
                text.append(s).append('\n');
                sections.add(new Section(Section.Kind.PARAGRAPH, span));
            });
            Document.Metadata none =
                    new Document.Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            Document document = new Document("embedders", text.toString(), sections, none);
            ClauseLayer layer =
                    new ClauseLayer(LexiconReader.read(LexiconSource.bundled()).lexicon());
            Map<String, List<String>> clauses = new HashMap<>();
            for (Sentence s : TestAnalyzer.with(layer).analyze(document).sentences()) {
                clauses.put(
                        s.span().of(document.text()),
                        s.clauses().stream()
                                .map(c -> c.lemma() + " " + c.status())
                                .toList());
            }
            return clauses;
        }
    }

    static Stream<Line> lines() {
        try (InputStream in = EmbeddersTest.class.getResourceAsStream("embedders.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Line::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void complementStandsAsItsEmbedderSays(Line line) {
        assertThat(Read.CLAUSES.get(line.sentence())).contains(line.lemma() + " " + line.status());
    }
}
