package org.newsgraph.web.survey;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.ChangeLog;
import org.newsgraph.graph.Delta;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.store.StoreGraph;
import org.newsgraph.web.naming.Addresses;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.ServerLinks;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.rdf.TextPolicy;

/**
 * What it costs to know a store as a whole: {@code MeasureSurvey STORE FOLDER RDF} makes a survey of the store into the folder, if
 * none is there, puts the RDF of a document into the store, brings the survey up to date, takes the document out, and brings it up
 * to date again. Changes the store.
 */
public final class MeasureSurvey {
    private MeasureSurvey() {}

    /** @param words the store, where surveys are kept, and a file of triples */
    public static void main(String[] words) {
        Graph document = RDFParser.source(words[2]).toGraph();
        try (StoreGraph store = StoreGraph.open(Path.of(words[0]))) {
            GraphView view = new GraphView(store.whole(), BundledGraphs.ontology(), GraphView.baseOf(store.whole()));
            survey("first", view, store.state(), words[1], new Delta(Set.of(), Set.of()));
            Set<Triple> fresh = new HashSet<>();
            Txn.executeWrite(store.dataset(), () -> {
                document.stream()
                        .filter(t -> !store.dataset().getDefaultGraph().contains(t))
                        .forEach(fresh::add);
                fresh.forEach(store.dataset().getDefaultGraph()::add);
            });
            survey("with " + fresh.size() + " triples more", view, store.state(), words[1], new Delta(Set.of(), fresh));
            Txn.executeWrite(
                    store.dataset(), () -> fresh.forEach(store.dataset().getDefaultGraph()::delete));
            survey("without them", view, store.state(), words[1], new Delta(fresh, Set.of()));
        }
    }

    private static void survey(String name, GraphView view, String state, String folder, Delta delta) {
        ChangeLog changes = new ChangeLog() {
            @Override
            public Optional<Delta> between(String from, String to) {
                return delta.isEmpty() ? Optional.empty() : Optional.of(delta);
            }

            @Override
            public void follow() {
                // Told of by this program.
            }
        };
        Words words = new Words(view, new ServerLinks(new Addresses(Stream.of(view.base(), Ng.NS))));
        long begun = System.nanoTime();
        try (Survey survey = view.read(
                () -> new KeptSurvey(new Kept(Path.of(folder), state, changes)).of(view, words, TextPolicy.QUOTES))) {
            System.out.printf(
                    "%s: %.2f s; %,d entries, %,d triples, %,d things%n",
                    name,
                    (System.nanoTime() - begun) / 1e9,
                    survey.index().size(),
                    survey.statistics().triples(),
                    survey.statistics().subjects());
        }
    }
}
