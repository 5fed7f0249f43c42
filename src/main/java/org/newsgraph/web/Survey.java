package org.newsgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.graph.VoidStatistics;

/**
 * What is known of the graph as a whole, read once.
 *
 * @param statistics what it holds
 * @param index for search
 * @param leading the entities that most documents name
 * @param spots where most events happened
 * @param passing the folder that goes when this is closed
 */
record Survey(
        VoidStatistics statistics, SearchIndex index, List<Node> leading, List<Spot> spots, Optional<Path> passing)
        implements AutoCloseable {
    private static final int LEADING = 24;

    /** An entity and the number of documents that name it. */
    private record Named(Node thing, int documents) {}

    /** One that is gone once it is closed. */
    static Survey of(GraphView view, Words words) {
        return passing(view, words, true);
    }

    /** The same for those who search for events only, and not for words. */
    static Survey ofEvents(GraphView view, Words words) {
        return passing(view, words, false);
    }

    private static Survey passing(GraphView view, Words words, boolean search) {
        try {
            Path folder = Files.createTempDirectory("newsgraph-search-");
            make(folder, view, words, search);
            Survey made = in(folder, SurveyFolder.read(folder), view, words);
            return new Survey(made.statistics, made.index, made.leading, made.spots, Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that lies in a folder. */
    static Survey in(Path folder, SurveyFolder.Summary summary, GraphView view, Words words) throws IOException {
        Places places = new Places(view);
        return new Survey(
                summary.statistics(),
                new SearchIndex(folder),
                summary.leading(),
                summary.places().entrySet().stream()
                        .flatMap(p -> places.spot(p.getKey(), p.getValue(), words).stream())
                        .toList(),
                Optional.empty());
    }

    /** Reads the graph, and writes what there is to know into a folder. */
    static void make(Path folder, GraphView view, Words words) throws IOException {
        make(folder, view, words, true);
    }

    private static void make(Path folder, GraphView view, Words words, boolean search) throws IOException {
        PriorityQueue<Named> leading = new PriorityQueue<>(Comparator.comparing(Named::documents)
                .thenComparing(n -> n.thing().getURI(), Comparator.reverseOrder()));
        Places places = new Places(view);
        try (SearchIndexWriter writer = new SearchIndexWriter(view, words, folder)) {
            names(view, writer, leading);
            if (search) {
                each(view, Vocabulary.TYPE, Vocabulary.SENTENCE, writer::addSentence);
            }
            for (Node event : (Iterable<Node>) events(view)::iterator) {
                writer.addEvent(event);
                places.add(event);
            }
        }
        List<Node> ranked = leading.stream()
                .sorted(Comparator.comparing(Named::documents).reversed().thenComparing(n -> n.thing()
                        .getURI()))
                .map(Named::thing)
                .toList();
        VoidStatistics statistics = VoidStatistics.of(view.data(), view.base());
        SurveyFolder.write(new SurveyFolder.Summary(statistics, ranked, places.leading()), folder);
    }

    /** Something done with a thing that may fail on writing. */
    private interface Work {
        void with(Node thing) throws IOException;
    }

    private static void each(GraphView view, Node property, Node object, Work work) throws IOException {
        for (Triple t : (Iterable<Triple>) view.data().stream(Node.ANY, property, object)::iterator) {
            work.with(t.getSubject());
        }
    }

    private static void names(GraphView view, SearchIndexWriter writer, PriorityQueue<Named> leading)
            throws IOException {
        for (Node thing : (Iterable<Node>) view.data().stream(Node.ANY, Vocabulary.LABEL, Node.ANY)
                .map(Triple::getSubject)
                .filter(n -> n.isURI() && !view.is(n, Vocabulary.RULE_CLASS))
                .distinct()::iterator) {
            int documents = Math.toIntExact(view.data().stream(Node.ANY, Vocabulary.IDENTIFIED_AS, thing)
                    .count());
            writer.addName(thing, documents);
            leading.add(new Named(thing, documents));
            if (leading.size() > LEADING) {
                leading.remove();
            }
        }
    }

    private static java.util.stream.Stream<Node> events(GraphView view) {
        return view.data().stream(Node.ANY, Vocabulary.ABOUT, Node.ANY)
                .map(Triple::getObject)
                .filter(n -> n.isURI() && !view.is(n, Vocabulary.STATE) && !view.is(n, Vocabulary.OBSERVATION))
                .distinct();
    }

    @Override
    public void close() {
        index.close();
        try {
            if (passing.isPresent()) {
                KeptSurvey.remove(passing.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
