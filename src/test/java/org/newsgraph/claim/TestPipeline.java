package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.language.Analyzer;
import org.newsgraph.language.TestAnalyzer;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NounTypes;

/** All stages up to claims, with models, lexicon and gazetteer loaded once a JVM. */
public final class TestPipeline {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    public static final Lexicon LEXICON =
            LexiconReader.read(LexiconSource.bundled()).lexicon();
    private static final Analyzer ANALYZER = TestAnalyzer.with(new ClauseLayer(LEXICON));
    private static final MentionFinder MENTIONS =
            new MentionFinder(LEXICON, new BundledGazetteer(), new NounTypes(LEXICON));
    private static final ClaimExtractor CLAIMS = new ClaimExtractor(LEXICON);

    private TestPipeline() {}

    /** Claims of a paragraph of 6 May 2024. */
    public static Claims claims(String text) {
        return claims(TestAnalyzer.document(text, Section.Kind.PARAGRAPH, Optional.of(DAY)));
    }

    static Claims headline(String text) {
        return claims(TestAnalyzer.document(text, Section.Kind.HEADLINE, Optional.of(DAY)));
    }

    static Claims claims(Document document) {
        Mentions mentions = MENTIONS.find(ANALYZER.analyze(document));
        return CLAIMS.extract(mentions);
    }
}
