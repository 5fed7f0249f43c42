package org.newsgraph.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.document.Section;
import org.newsgraph.language.TestAnalyzer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconReading;
import org.newsgraph.lexicon.LexiconSource;

/** The clauses of a text, and what must be among them: {@code clauses("Rain fell.").has("fall subj=Rain OCCURRED")}. */
final class Clauses {
    private static final class Loaded {
        static final CoreNlpAnalyzer ANALYZER = TestAnalyzer.with(new ClauseLayer(lexicon()));
    }

    private final String text;
    private final List<List<String>> lines;

    private Clauses(String text, Section.Kind kind) {
        this.text = text;
        lines = Loaded.ANALYZER.analyze(TestAnalyzer.document(text, kind, Optional.empty())).sentences().stream()
                .flatMap(s -> s.clauses().stream().map(c -> ClauseText.parts(s, c)))
                .toList();
    }

    static Clauses clauses(String text) {
        return new Clauses(text, Section.Kind.PARAGRAPH);
    }

    static Clauses headline(String text) {
        return new Clauses(text, Section.Kind.HEADLINE);
    }

    /** The entries that the tests rest on, with the shipped ontology's classes. */
    static Lexicon lexicon() {
        try (InputStream in = Clauses.class.getResourceAsStream("lexicon.ttl")) {
            String entries = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            LexiconReading reading = LexiconReader.read(
                    List.of(LexiconSource.bundled().get(0), new LexiconSource("lexicon.ttl", entries)));
            assertThat(reading.problems()).isEmpty();
            return reading.lexicon();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some clause begins with the lemma and has all the other parts; {@code -subj} means that it has none such. */
    Clauses has(String clause) {
        List<String> wanted = Arrays.asList(clause.trim().split("\\s+"));
        assertThat(lines).as("Clauses of: %s", text).anySatisfy(line -> {
            assertThat(line.get(0)).isEqualTo(wanted.get(0));
            for (String part : wanted.subList(1, wanted.size())) {
                if (part.startsWith("-")) {
                    assertThat(line).noneMatch(p -> p.startsWith(part.substring(1) + "="));
                } else {
                    assertThat(line).contains(part);
                }
            }
        });
        return this;
    }

    /** No clause has this lemma. */
    Clauses hasNone(String lemma) {
        assertThat(lines).as("Clauses of: %s", text).noneMatch(line -> line.get(0)
                .equals(lemma));
        return this;
    }
}
