package org.newsgraph.web.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;

/** Something that the search index has an entry of, as what it is found. */
record Entry(Kind kind, Node thing) {
    /** What is searched. */
    enum Kind {
        /** Things with names, but for rules. */
        NAME,
        /** Sentences of documents. */
        SENTENCE,
        /** What claims are about, but for states and counts. */
        EVENT
    }

    /** Names it in the index. */
    String key() {
        return kind + " " + thing.getURI();
    }

    /** @param key see {@link #key()} */
    static Entry of(String key) {
        int blank = key.indexOf(' ');
        return new Entry(Kind.valueOf(key.substring(0, blank)), NodeFactory.createURI(key.substring(blank + 1)));
    }

    /** All of a graph, each once. */
    static Stream<Entry> all(GraphView view, Kind kind) {
        Stream<Node> things =
                switch (kind) {
                    case NAME ->
                        view.data().stream(Node.ANY, Vocabulary.LABEL, Node.ANY).map(Triple::getSubject);
                    case SENTENCE ->
                        view.data().stream(Node.ANY, Vocabulary.TYPE, Vocabulary.SENTENCE)
                                .map(Triple::getSubject);
                    case EVENT ->
                        view.data().stream(Node.ANY, Vocabulary.ABOUT, Node.ANY).map(Triple::getObject);
                };
        Stream<Node> each = kind == Kind.SENTENCE ? things : things.distinct();
        return each.filter(Node::isURI).map(t -> new Entry(kind, t)).filter(e -> e.isNoOther(view));
    }

    /** Whether the graph has it. */
    boolean isIn(GraphView view) {
        boolean there =
                switch (kind) {
                    case NAME -> view.data().contains(thing, Vocabulary.LABEL, Node.ANY);
                    case SENTENCE -> view.is(thing, Vocabulary.SENTENCE);
                    case EVENT -> view.data().contains(Node.ANY, Vocabulary.ABOUT, thing);
                };
        return there && isNoOther(view);
    }

    private boolean isNoOther(GraphView view) {
        return switch (kind) {
            case NAME -> !view.is(thing, Vocabulary.RULE_CLASS);
            case SENTENCE -> true;
            case EVENT -> !view.is(thing, Vocabulary.STATE) && !view.is(thing, Vocabulary.OBSERVATION);
        };
    }

    /** What may have an entry now, or none any more, since the triple came or went. */
    static List<Entry> touched(Triple triple) {
        List<Entry> touched = new ArrayList<>();
        Node subject = triple.getSubject();
        if (triple.predicateMatches(Vocabulary.LABEL) || triple.predicateMatches(Vocabulary.TYPE)) {
            touched.add(new Entry(Kind.NAME, subject));
        }
        if (triple.predicateMatches(Vocabulary.ANCHOR_OF) || triple.predicateMatches(Vocabulary.TYPE)) {
            touched.add(new Entry(Kind.SENTENCE, subject));
        }
        if (triple.predicateMatches(Vocabulary.TYPE)) {
            touched.add(new Entry(Kind.EVENT, subject));
        }
        if (triple.predicateMatches(Vocabulary.ABOUT)) {
            touched.add(new Entry(Kind.EVENT, triple.getObject()));
        }
        touched.removeIf(e -> !e.thing.isURI());
        return touched;
    }
}
