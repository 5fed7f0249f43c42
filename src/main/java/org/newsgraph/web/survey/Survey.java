package org.newsgraph.web.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.graph.Delta;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.web.model.Places;
import org.newsgraph.web.model.Spot;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;

/**
 * What is known of the graph as a whole, read once.
 *
 * @param statistics what it holds
 * @param index for search
 * @param leading the entities that most documents name
 * @param spots where most events happened
 * @param passing the folder that goes when this is closed
 */
public record Survey(
        VoidStatistics statistics, SearchIndex index, List<Node> leading, List<Spot> spots, Optional<Path> passing)
        implements AutoCloseable {
    private static final int LEADING = 24;
    private static final int SPOTS = 300;

    /** One that is gone once it is closed. */
    static Survey of(GraphView view, Words words) {
        return passing(view, words, List.of(Entry.Kind.values()));
    }

    /** The same for those who search for events only, and not for words. */
    public static Survey ofEvents(GraphView view, Words words) {
        return passing(view, words, List.of(Entry.Kind.NAME, Entry.Kind.EVENT));
    }

    private static Survey passing(GraphView view, Words words, List<Entry.Kind> kinds) {
        try {
            Path folder = Files.createTempDirectory("newsgraph-search-");
            Survey made = in(folder, make(folder, view, words, kinds), view, words);
            return new Survey(made.statistics, made.index, made.leading, made.spots, Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one whose index lies in a folder. */
    static Survey in(Path folder, VoidStatistics statistics, GraphView view, Words words) throws IOException {
        Places places = new Places(view);
        SearchIndex index = new SearchIndex(folder);
        return new Survey(
                statistics,
                index,
                index.leading(LEADING),
                index.places(SPOTS).entrySet().stream()
                        .flatMap(p -> places.spot(p.getKey(), p.getValue(), words).stream())
                        .toList(),
                Optional.empty());
    }

    /** Reads the graph, puts an index into a folder, and says what else there is to know. */
    static VoidStatistics make(Path folder, GraphView view, Words words) throws IOException {
        return make(folder, view, words, List.of(Entry.Kind.values()));
    }

    private static VoidStatistics make(Path folder, GraphView view, Words words, List<Entry.Kind> kinds)
            throws IOException {
        try (SearchIndexWriter writer = new SearchIndexWriter(view, words, folder)) {
            for (Entry.Kind kind : kinds) {
                for (Entry entry : (Iterable<Entry>) Entry.all(view, kind)::iterator) {
                    writer.add(entry);
                }
            }
        }
        return VoidStatistics.of(view.data(), view.base());
    }

    /**
     * Brings the index in a folder up to date.
     *
     * @param before what else was known
     * @param delta what became of the graph since
     * @return what else is known now
     */
    static VoidStatistics update(Path folder, VoidStatistics before, Delta delta, GraphView view, Words words)
            throws IOException {
        Set<Entry> changed = new LinkedHashSet<>();
        List<Triple> triples =
                Stream.concat(delta.removed().stream(), delta.added().stream()).toList();
        triples.forEach(t -> changed.addAll(Entry.touched(t)));
        Set<BytesRef> questions = triples.stream().flatMap(Reads::answeredBy).collect(Collectors.toSet());
        try (SearchIndex index = new SearchIndex(folder)) {
            changed.addAll(index.madeOf(questions));
        }
        try (SearchIndexWriter writer = new SearchIndexWriter(view, words, folder)) {
            for (Entry entry : changed) {
                writer.update(entry);
            }
        }
        return before.after(delta, view.data(), view.base());
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
