package org.newsgraph.web.site;

import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.web.rdf.DatasetDescription;

/**
 * The dataset as files.
 *
 * @param base namespace of the data, where the files lie
 * @param dumpSize bytes of the N-Quads that hold all
 * @param hdtSize bytes of the same as HDT, if it is there
 */
record PublishedDataset(VoidStatistics statistics, String base, long dumpSize, OptionalLong hdtSize)
        implements DatasetDescription {
    private static final String HDT = "http://purl.org/HDT/hdt#HDTv1";

    @Override
    public SortedMap<String, String> dumps() {
        SortedMap<String, String> dumps = new TreeMap<>(Map.of(DatasetFiles.DUMP, "gzipped N-Quads"));
        if (hdtSize.isPresent()) {
            dumps.put(DatasetFiles.HDT, "HDT");
        }
        return dumps;
    }

    @Override
    public Graph graph() {
        Node dataset = NodeFactory.createURI(base + DatasetDescription.NAME + "#dataset");
        Graph graph = DatasetDescription.common(dataset, statistics, base);
        graph.add(dataset, DCAT.landingPage.asNode(), NodeFactory.createURI(base));
        Node quads = distribution(graph, dataset, "nq", "All of it as gzipped N-Quads", "application/n-quads");
        graph.add(quads, DCAT.compressFormat.asNode(), DatasetDescription.mediaType("application/gzip"));
        file(graph, dataset, quads, DatasetFiles.DUMP, dumpSize);
        hdtSize.ifPresent(size -> {
            Node hdt = distribution(graph, dataset, "hdt", "All triples as HDT", "application/vnd.hdt");
            graph.add(hdt, DCTerms.conformsTo.asNode(), NodeFactory.createURI(HDT));
            file(graph, dataset, hdt, DatasetFiles.HDT, size);
        });
        return graph;
    }

    private Node distribution(Graph graph, Node dataset, String name, String title, String mediaType) {
        Node distribution = NodeFactory.createURI(base + DatasetDescription.NAME + "#" + name);
        DatasetDescription.distribution(graph, dataset, distribution, title, mediaType);
        graph.add(distribution, DCAT.accessURL.asNode(), NodeFactory.createURI(base));
        return distribution;
    }

    private void file(Graph graph, Node dataset, Node distribution, String name, long size) {
        Node file = NodeFactory.createURI(base + name);
        graph.add(dataset, VOID.dataDump.asNode(), file);
        graph.add(distribution, DCAT.downloadURL.asNode(), file);
        graph.add(
                distribution,
                DCAT.byteSize.asNode(),
                NodeFactory.createLiteralDT(Long.toString(size), XSDDatatype.XSDnonNegativeInteger));
    }
}
