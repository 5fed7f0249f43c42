package org.newsgraph.web.rdf;

import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.VoidStatistics;

/** The dataset as it is to be had in one place, in VoID and DCAT. */
public interface DatasetDescription {
    /** Name of the page that describes it, and without extension of the files that do. */
    String NAME = "dataset";

    /** Where the note on VoID says that a description is looked for. */
    String PATH = "/.well-known/void";

    /** What it holds. */
    VoidStatistics statistics();

    /** Files that hold all of it, and what they are. */
    SortedMap<String, String> dumps();

    /** What is said of it, in a new graph. */
    Graph graph();

    /** What is said wherever it is to be had. */
    static Graph common(Node dataset, VoidStatistics statistics, String base) {
        Graph graph = statistics.describe(dataset, base);
        graph.add(dataset, Vocabulary.TYPE, DCAT.Dataset.asNode());
        graph.add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Knowledge graph of news", "en"));
        graph.add(
                dataset,
                DCTerms.description.asNode(),
                NodeFactory.createLiteralLang(
                        "What articles claim: events, relations and counts, each with status, source and the words it was "
                                + "read from.",
                        "en"));
        return graph;
    }

    /** A distribution of the dataset. */
    static void distribution(Graph graph, Node dataset, Node distribution, String title, String mediaType) {
        graph.add(dataset, DCAT.distribution.asNode(), distribution);
        graph.add(distribution, Vocabulary.TYPE, DCAT.Distribution.asNode());
        graph.add(distribution, DCTerms.title.asNode(), NodeFactory.createLiteralString(title));
        graph.add(distribution, DCAT.mediaType.asNode(), mediaType(mediaType));
    }

    /** A media type as IANA names it. */
    static Node mediaType(String mediaType) {
        return NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + mediaType);
    }
}
