package org.newsgraph.language.corenlp;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.List;

/** The models that are used, as resources of CoreNLP's jar of models. */
final class ModelFiles {
    private static final String ROOT = "edu/stanford/nlp/models/";

    static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
    static final String THREE_CLASSES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
    static final String FOUR_CLASSES = ROOT + "ner/english.conll.4class.distsim.crf.ser.gz";
    static final String PARSER = DependencyParser.DEFAULT_MODEL;
    static final List<String> ALL = List.of(TAGGER, THREE_CLASSES, FOUR_CLASSES, PARSER);

    private ModelFiles() {}
}
