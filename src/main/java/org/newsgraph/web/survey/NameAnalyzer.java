package org.newsgraph.web.survey;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Names as they are, without letter case and accents. */
final class NameAnalyzer extends Analyzer {
    /** For the fields of the index: sentences by the stems of their words, all else as names. */
    static Analyzer forFields() {
        return new PerFieldAnalyzerWrapper(new NameAnalyzer(), Map.of("sentence", new EnglishAnalyzer()));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
}
