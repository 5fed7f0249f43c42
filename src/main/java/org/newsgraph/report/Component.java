package org.newsgraph.report;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.graph.Iris;
import org.newsgraph.lexicon.LexiconSource;

/**
 * Something that a run worked with and that its result depends on.
 *
 * @param name of a file as the user named it, else the name it ships under
 * @param version empty if it names none
 * @param sha256 of a file; empty for software and models, which their version tells
 */
public record Component(Kind kind, String name, Optional<String> version, Optional<String> sha256) {
    /** What it is for. */
    public enum Kind {
        /** Classes and properties. */
        ONTOLOGY,
        /** Words. */
        LEXICON,
        /** A person's corrections of who is who. */
        CORRECTIONS,
        /** Trained on text. */
        MODEL,
        /** A library, or what programs run on. */
        SOFTWARE
    }

    /** Software by its version. */
    public static Component software(String name, Optional<String> version) {
        return new Component(Kind.SOFTWARE, name, version, Optional.empty());
    }

    /** A model by the name of the file that it comes in. */
    public static Component model(String file) {
        return new Component(Kind.MODEL, file, Optional.empty(), Optional.empty());
    }

    /** A file of RDF, with the version that its header gives ({@code owl:versionInfo}). */
    public static Component file(Kind kind, LexiconSource source) {
        return new Component(kind, source.name(), version(source), Optional.of(Iris.sha256(source.text())));
    }

    private static Optional<String> version(LexiconSource source) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(source.text(), RDFLanguages.filenameToLang(source.name(), Lang.TURTLE))
                .parse(graph);
        return graph.stream(Node.ANY, OWL.versionInfo.asNode(), Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst();
    }
}
