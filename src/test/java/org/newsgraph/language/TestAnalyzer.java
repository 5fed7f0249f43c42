package org.newsgraph.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;

/** Analyses for tests, with the models loaded once a JVM. Tests that use it carry {@code @Tag("models")}. */
public final class TestAnalyzer {
    private static final class Loaded {
        static final CoreNlpAnalyzer BARE = CoreNlpAnalyzer.load(
                ReportingVerbs.of(LexiconReader.read(LexiconSource.bundled()).lexicon()), ClauseReader.NONE);
    }

    private TestAnalyzer() {}

    /** The analyzer, with a reader of clauses. */
    public static CoreNlpAnalyzer with(ClauseReader reader) {
        return Loaded.BARE.with(reader);
    }

    /** One sentence, without clauses. */
    public static Sentence sentence(String text) {
        return analyze(text).sentences().get(0);
    }

    /** A text of one paragraph, without clauses. */
    public static Analysis analyze(String text) {
        return Loaded.BARE.analyze(document(text, Section.Kind.PARAGRAPH, Optional.empty()));
    }

    /** A headline, without clauses. */
    public static Sentence headline(String text) {
        return Loaded.BARE
                .analyze(document(text, Section.Kind.HEADLINE, Optional.empty()))
                .sentences()
                .get(0);
    }

    /** A document of one section. */
    public static Document document(String text, Section.Kind kind, Optional<LocalDate> date) {
        return new Document(
                "test",
                text,
                List.of(new Section(kind, new Span(0, text.length()))),
                new Document.Metadata(date, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
