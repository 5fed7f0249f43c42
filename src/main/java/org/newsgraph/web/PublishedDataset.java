package org.newsgraph.web;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.graph.VoidStatistics;

/**
 * The dataset as files.
 *
 * @param base namespace of the data, where the files lie
 * @param dumpSize bytes of the file that holds all
 */
record PublishedDataset(VoidStatistics statistics, String base, long dumpSize) implements DatasetDescription {
    @Override
    public Graph graph() {
        Node dataset = NodeFactory.createURI(base + DatasetFiles.NAME + "#dataset");
        Node dump = NodeFactory.createURI(base + DatasetFiles.DUMP);
        Node distribution = NodeFactory.createURI(base + DatasetFiles.NAME + "#nq");
        Graph graph = DatasetDescription.common(dataset, statistics, base);
        graph.add(dataset, VOID.dataDump.asNode(), dump);
        graph.add(dataset, DCAT.landingPage.asNode(), NodeFactory.createURI(base));
        DatasetDescription.distribution(
                graph, dataset, distribution, "All of it as gzipped N-Quads", "application/n-quads");
        graph.add(distribution, DCAT.accessURL.asNode(), NodeFactory.createURI(base));
        graph.add(distribution, DCAT.downloadURL.asNode(), dump);
        graph.add(distribution, DCAT.compressFormat.asNode(), DatasetDescription.mediaType("application/gzip"));
        graph.add(
                distribution,
                DCAT.byteSize.asNode(),
                NodeFactory.createLiteralDT(Long.toString(dumpSize), XSDDatatype.XSDnonNegativeInteger));
        return graph;
    }
}
