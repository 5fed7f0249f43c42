package org.newsgraph.benchmark;

/** What is measured against what. */
enum Contender {
    NEWSGRAPH("newsgraph", "-Xmx1600m"),
    ANNOTATORS("the annotators that it uses, alone", "-Xmx1600m"),
    COREF_KBP("CoreNLP, its default annotators with coref and kbp", "-Xmx6g"),
    OPENIE("CoreNLP with openie", "-Xmx6g");

    private static final String NAMES_ALONE =
            "ner.model=edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
                    + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    final String title;
    final String heap;

    Contender(String title, String heap) {
        this.title = title;
        this.heap = heap;
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
