package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.document.Section;
import org.newsgraph.language.TestAnalyzer;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.InMemoryLexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconReading;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.mention.NounTypes;

/** The words that the alignment with DWIE brings of its own read their example sentences. */
class AlignmentExamplesTest {
    private static final String TERMS = "http://example.org/dwie#";
    private static final LexiconReading READING = LexiconReader.read(sources());

    private static List<LexiconSource> sources() {
        try {
            List<LexiconSource> sources = new ArrayList<>(LexiconSource.bundled());
            sources.add(LexiconSource.file(Path.of("ontology/alignments/dwie.ttl")));
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Frame> frames() {
        return READING.lexicon().frames().stream().filter(f -> f.denotes().startsWith(TERMS));
    }

    /** The stages, with models loaded once. */
    private static final class Stages {
        static final InMemoryLexicon LEXICON = READING.lexicon();
        static final MentionFinder MENTIONS =
                new MentionFinder(LEXICON, new BundledGazetteer(), new NounTypes(LEXICON));

        static Claims read(String text) {
            return new ClaimExtractor(LEXICON)
                    .extract(MENTIONS.find(TestAnalyzer.with(new ClauseLayer(LEXICON))
                            .analyze(TestAnalyzer.document(text, Section.Kind.PARAGRAPH, Optional.empty()))));
        }
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("frames")
    void frameReadsItsExample(Frame frame) {
        String example = frame.example().orElseThrow();
        assertThat(Stages.read(example).claims())
                .as(example)
                .anyMatch(c -> c.content() instanceof Claim.Content.Relation relation
                        && relation.property().equals(frame.denotes()));
    }
}
