package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.document.Section;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.language.TestAnalyzer;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.Embedder;
import org.newsgraph.lexicon.Embedding;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.InMemoryLexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconReading;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.mention.NounTypes;

/** Every entry of the bundled lexicon is well formed and reads its own example sentence. */
class LexiconExamplesTest {
    private static final LexiconReading READING = LexiconReader.read(LexiconSource.bundled());
    private static final InMemoryLexicon LEXICON = READING.lexicon();

    /** The stages, with models loaded once. */
    private static final class Stages {
        static final CoreNlpAnalyzer ANALYZER = TestAnalyzer.with(new ClauseLayer(LEXICON));
        static final MentionFinder MENTIONS =
                new MentionFinder(LEXICON, new BundledGazetteer(), new NounTypes(LEXICON));
        static final ClaimExtractor CLAIMS = new ClaimExtractor(LEXICON);

        static Claims read(String text) {
            return CLAIMS.extract(MENTIONS.find(
                    ANALYZER.analyze(TestAnalyzer.document(text, Section.Kind.PARAGRAPH, Optional.empty()))));
        }
    }

    static Stream<Frame> frames() {
        return LEXICON.frames().stream();
    }

    static Stream<Embedding> embeddings() {
        return LEXICON.embeddings().stream();
    }

    @Test
    void everyEntryIsWellFormed() {
        assertThat(READING.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void frameHasAnExample(Frame frame) {
        assertThat(frame.example()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("embeddings")
    void embedderHasAnExample(Embedding embedding) {
        assertThat(embedding.example()).isPresent();
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("frames")
    void frameReadsItsExample(Frame frame) {
        String example = frame.example().orElseThrow();
        List<Claim> claims = Stages.read(example).claims();
        assertThat(claims).as(example).anyMatch(c -> isReadBy(frame, c));
    }

    /** What the frame denotes, with a filler for each slot that must be filled; a subject may be left unsaid. */
    private static boolean isReadBy(Frame frame, Claim claim) {
        if (claim.content() instanceof Claim.Content.Event event) {
            return event.type().equals(frame.denotes())
                    && event.roles().keySet().containsAll(mandatory(frame));
        }
        if (claim.content() instanceof Claim.Content.Relation relation) {
            return relation.property().equals(frame.denotes());
        }
        return claim.content() instanceof Claim.Content.Post && frame.denotes().equals(Ng.term("OfficeHolding"));
    }

    private static Set<String> mandatory(Frame frame) {
        return frame.arguments().stream()
                .filter(slot ->
                        !slot.optional() && (slot.said() || !slot.names().contains("subj")))
                .flatMap(slot -> slot.role().stream())
                .collect(Collectors.toSet());
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("embeddings")
    void embedderDecidesItsExample(Embedding embedding) {
        String example = embedding.example().orElseThrow();
        Sentence sentence =
                Stages.read(example).mentions().analysis().sentences().get(0);
        assertThat(sentence.clauses()).as(example).anyMatch(c -> isDecidedBy(embedding, c, sentence));
    }

    private static boolean isDecidedBy(Embedding embedding, Clause inner, Sentence sentence) {
        if (embedding.embedder().complements().equals(Set.of("noun"))) {
            return inner.partOfSpeech() == PartOfSpeech.NOUN
                    && expected(embedding).contains(inner.status());
        }
        boolean below = inner.embeddedIn().isPresent()
                ? isWord(embedding, sentence.clauses().get(inner.embeddedIn().getAsInt()))
                : inner.partOfSpeech() == PartOfSpeech.NOUN
                        && sentence.clauses().stream().anyMatch(c -> c != inner && isWord(embedding, c));
        return below && expected(embedding).contains(inner.status());
    }

    private static boolean isWord(Embedding embedding, Clause outer) {
        return outer.partOfSpeech() == embedding.partOfSpeech()
                && embedding.lemmas().contains(outer.lemma());
    }

    private static Set<Status> expected(Embedding embedding) {
        Set<Status> so = Set.of(Status.OCCURRED, Status.ONGOING, Status.BACKGROUND);
        Embedder.Outcome outcome = embedding.embedder().affirmed();
        return switch (outcome) {
            case HOLDS, ACTUAL, SAID -> so;
            case NOT -> Set.of(Status.NEGATED);
            case OPEN -> Set.of(Status.HYPOTHETICAL);
            case PLANNED -> Set.of(Status.PLANNED);
            case ORDERED -> Set.of(Status.ORDERED);
            case ATTEMPTED -> Set.of(Status.ATTEMPTED);
            case ONGOING -> Set.of(Status.ONGOING);
        };
    }
}
