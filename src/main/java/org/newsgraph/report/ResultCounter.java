package org.newsgraph.report;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.DistinctCounter;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.report.RunReport.Result;

/** Counts what a result holds, in flat memory. */
final class ResultCounter {
    private static final Map<Measure, Node> CLASSES = Map.of(
            Measure.DOCUMENT, Vocabulary.NEWS_ARTICLE,
            Measure.CLAIM, Vocabulary.CLAIM,
            Measure.OBSERVATION, Vocabulary.OBSERVATION,
            Measure.DERIVATION, Vocabulary.DERIVATION);

    private ResultCounter() {}

    static Result count(Optional<String> place, Graph graph, String base) {
        return count(place, VoidStatistics.of(graph, base), graph.find());
    }

    static Result count(Optional<String> place, DatasetGraph dataset, String base) {
        return count(place, VoidStatistics.of(dataset, base), Iter.map(dataset.find(), Quad::asTriple));
    }

    private static Result count(Optional<String> place, VoidStatistics statistics, Iterator<Triple> triples) {
        SortedMap<Measure, Long> totals = new TreeMap<>();
        CLASSES.forEach((measure, type) -> totals.put(measure, members(statistics, type)));
        try (DistinctCounter entities = new DistinctCounter();
                DistinctCounter subjects = new DistinctCounter()) {
            triples.forEachRemaining(t -> {
                if (t.predicateMatches(Vocabulary.IDENTIFIED_AS)) {
                    entities.add(t.getObject().toString());
                } else if (t.predicateMatches(Vocabulary.ABOUT)) {
                    subjects.add(t.getObject().toString());
                }
            });
            totals.put(Measure.ENTITY, entities.count());
            totals.put(
                    Measure.EVENT,
                    subjects.count()
                            - members(statistics, Vocabulary.OBSERVATION)
                            - members(statistics, Vocabulary.STATE));
        }
        return new Result(place, statistics, totals);
    }

    private static long members(VoidStatistics statistics, Node type) {
        return statistics.classes().getOrDefault(type.getURI(), 0L);
    }
}
