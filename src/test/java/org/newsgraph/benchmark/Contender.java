package org.newsgraph.benchmark;

import java.util.List;

/** What is measured against what. */
enum Contender {
    NEWSGRAPH(
            "newsgraph",
            "-Xmx1600m",
            "-Xmn160m",
            "-XX:MaxInlineLevel=4",
            "-XX:FreqInlineSize=60",
            "-XX:InlineSmallCode=500"),
    ANNOTATORS("the annotators that it uses, alone", "-Xmx1600m"),
    COREF_KBP("CoreNLP, its default annotators with coref and kbp", "-Xmx6g"),
    OPENIE("CoreNLP with openie", "-Xmx6g");

    private static final String NAMES_ALONE =
            "ner.model=edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
                    + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    final String title;
    /** Of the JVM: newsgraph's as its launcher gives them for long runs, the others' heap alone. */
    final List<String> options;

    Contender(String title, String... options) {
        this.title = title;
        this.options = List.of(options);
    }

    /** Loads all that it needs. */
    Extractor load() {
        return switch (this) {
            case NEWSGRAPH -> new NewsgraphExtractor();
            case ANNOTATORS ->
                new StanfordExtractor(
                        "annotators=tokenize,pos,lemma,ner,depparse",
                        NAMES_ALONE,
                        "ner.applyFineGrained=false",
                        "ner.applyNumericClassifiers=false",
                        "ner.useSUTime=false",
                        "ner.buildEntityMentions=false");
            case COREF_KBP -> new StanfordExtractor("annotators=tokenize,pos,lemma,ner,depparse,coref,kbp");
            case OPENIE -> new StanfordExtractor("annotators=tokenize,pos,lemma,depparse,natlog,openie");
        };
    }
}
