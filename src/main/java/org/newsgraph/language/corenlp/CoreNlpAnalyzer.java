package org.newsgraph.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.language.ClauseReader;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameCleaner;
import org.newsgraph.language.Repair;
import org.newsgraph.language.ReportingVerbs;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.language.TimeFinder;
import org.newsgraph.language.TimeValue;
import org.newsgraph.language.Token;

/**
 * Analysis by Stanford CoreNLP: maximum-entropy tagger, CRF names, neural transition parser with basic Universal
 * Dependencies. Headlines and paragraphs are analysed, a sentence at a time; headers and boilerplate are passed over.
 */
public final class CoreNlpAnalyzer implements Analyzer {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Models models;
    private final TreeParser parser;
    private final HeadlineCase headlineCase;
    private final ClauseReader clauseReader;
    private final Lemmas lemmas = new Lemmas();

    private CoreNlpAnalyzer(Models models, TreeParser parser, ClauseReader clauseReader) {
        this.models = models;
        this.parser = parser;
        this.headlineCase = new HeadlineCase(models.lowerCaseWords());
        this.clauseReader = clauseReader;
    }

    /**
     * Loads the models, which takes seconds and about half a gigabyte; do it once.
     *
     * @param verbs by which reported speech is found before parsing
     */
    public static CoreNlpAnalyzer load(ReportingVerbs verbs, ClauseReader clauseReader) {
        return of(LanguageModels.load(), verbs, clauseReader);
    }

    /** With models that are being loaded. */
    public static CoreNlpAnalyzer of(LanguageModels loading, ReportingVerbs verbs, ClauseReader clauseReader) {
        Models models = loading.get();
        return new CoreNlpAnalyzer(models, new TreeParser(models.parser(), verbs), clauseReader);
    }

    /** The same models with another reader of clauses. */
    public CoreNlpAnalyzer with(ClauseReader other) {
        return new CoreNlpAnalyzer(models, parser, other);
    }

    @Override
    public Analysis analyze(Document document) {
        Reading reading = new Reading(document);
        for (Section section : document.sections()) {
            if (section.kind() == Section.Kind.HEADLINE || section.kind() == Section.Kind.PARAGRAPH) {
                splitter.split(document.text(), section.span(), labels -> reading.add(section.kind(), labels));
            }
        }
        return new Analysis(document, reading.sentences);
    }

    /** What is known while a document is read from its start to its end. */
    private final class Reading {
        private final Document document;
        private final List<Sentence> sentences = new ArrayList<>();
        private Optional<LocalDate> lastDay = Optional.empty();

        Reading(Document document) {
            this.document = document;
        }

        void add(Section.Kind kind, List<CoreLabel> labels) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted before sentence " + sentences.size());
            }
            Sentence sentence = parsed(sentences.size(), kind, labels, document.text());
            for (Repair repair : Repair.all()) {
                sentence = repair.apply(sentence);
            }
            List<TimeExpression> times = TimeFinder.find(sentence, document.date(), lastDay);
            // The day of a dateline is the report's, not that of anything it tells.
            DependencyTree tree = sentence.tree();
            sentence = sentence.withTimes(
                    times.stream().filter(t -> !tree.is(t.begin(), "discourse")).toList());
            for (TimeExpression time : times) {
                lastDay = time.value().precision() == TimeValue.Precision.DAY
                        ? time.value().first().or(() -> lastDay)
                        : lastDay;
            }
            sentences.add(sentence.withClauses(clauseReader.clauses(sentence)));
        }
    }

    private Sentence parsed(int index, Section.Kind kind, List<CoreLabel> labels, String text) {
        tag(labels);
        List<Name> found = names(labels);
        if (kind == Section.Kind.HEADLINE && HeadlineCase.isTitleCase(labels)) {
            headlineCase.lower(labels, found);
            tag(labels);
        }
        TagRepair.apply(labels);
        List<Token> tokens = tokens(labels, text);
        List<Name> names = NameCleaner.clean(tokens, found);
        Span span = new Span(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
        DependencyTree tree = parser.parse(labels, tokens, names);
        return new Sentence(index, kind, span, tokens, tree, names, List.of(), List.of());
    }

    private void tag(List<CoreLabel> labels) {
        List<String> tags =
                models.tagger().tags(labels.stream().map(CoreLabel::word).toList());
        for (int i = 0; i < tags.size(); i++) {
            labels.get(i).setTag(tags.get(i));
        }
    }

    private List<Token> tokens(List<CoreLabel> labels, String text) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = new Span(label.beginPosition(), label.endPosition());
            String lemma = lemmas.of(label.word(), label.tag());
            tokens.add(new Token(tokens.size(), span.of(text), lemma, label.tag(), span));
        }
        return tokens;
    }

    private List<Name> names(List<CoreLabel> labels) {
        List<String> words = labels.stream().map(CoreLabel::word).toList();
        List<String> tags = labels.stream().map(CoreLabel::tag).toList();
        List<String> types = models.names().types(words, tags);
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= types.size(); i++) {
            if (i == types.size() || !types.get(i).equals(types.get(begin))) {
                if (!types.get(begin).equals(NameTagger.NONE)) {
                    names.add(new Name(begin, i, types.get(begin)));
                }
                begin = i;
            }
        }
        return names;
    }
}
