package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.graph.ShapesValidation;
import org.newsgraph.graph.VoidStatistics;

class ServedDatasetTest {
    @Test
    void isValid() {
        VoidStatistics statistics = VoidStatistics.of(SampleGraph.derived(), Iris.DEFAULT_BASE);
        Graph description = new ServedDataset(statistics, Iris.DEFAULT_BASE, "http://localhost:1").graph();
        assertThat(new ShapesValidation(
                                BundledGraphs.datasetShapes(),
                                GraphFactory.createDefaultGraph(),
                                PrefixMapFactory.create(PrefixMapping.Standard))
                        .validate(description))
                .isEmpty();
    }
}
