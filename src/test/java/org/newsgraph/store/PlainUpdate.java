package org.newsgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.newsgraph.claim.Claims;
import org.newsgraph.graph.Delta;
import org.newsgraph.mention.Referent;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/**
 * A graph that is quickly made, for tests of the store alone: documents mention names, names are of classes (a triple that many
 * documents support), and by a rule names are mentioned in documents.
 */
final class PlainUpdate implements GraphUpdate {
    private static final String BASE = "https://example.org/plain/";
    private static final Node MENTIONS = NodeFactory.createURI(BASE + "mentions");
    private static final Node MENTIONED_IN = NodeFactory.createURI(BASE + "mentionedIn");
    private static final Node CLASS = NodeFactory.createURI(BASE + "class");

    private final ReadingCodec codec = new ReadingCodec();
    private final Function<Claims, Set<Triple>> triples;

    private PlainUpdate(Function<Claims, Set<Triple>> triples) {
        this.triples = triples;
    }

    static GraphUpdate update() {
        return update(PlainUpdate::triples);
    }

    /** @param triples what a document says, whatever others say */
    static GraphUpdate update(Function<Claims, Set<Triple>> triples) {
        return new PlainUpdate(triples);
    }

    @Override
    public Delta apply(Graph graph, Map<String, Optional<Claims>> changes, Tables tables) {
        Readings readings = new Readings(tables, codec);
        Table support = tables.table("support");
        Set<Triple> touched = new HashSet<>();
        Map<Triple, Boolean> before = new HashMap<>();
        changes.forEach((key, reading) -> {
            readings.get(key).ifPresent(old -> triples.apply(old).forEach(t -> count(t, -1, support, before)));
            reading.ifPresent(now -> triples.apply(now).forEach(t -> count(t, 1, support, before)));
            readings.encode(Map.of(key, reading)).forEach(readings::put);
        });
        Set<Triple> added = new HashSet<>();
        before.forEach((triple, was) -> {
            boolean is = support.get(NodeFmtLib.str(triple)).isPresent();
            if (is && !was) {
                added.add(triple);
            } else if (was && !is) {
                touched.add(triple);
            }
        });
        return new Delta(withInverses(touched), withInverses(added));
    }

    private static void count(Triple triple, int by, Table support, Map<Triple, Boolean> before) {
        String key = NodeFmtLib.str(triple);
        int was = support.get(key)
                .map(b -> Integer.parseInt(new String(b, UTF_8)))
                .orElse(0);
        before.putIfAbsent(triple, was > 0);
        if (was + by == 0) {
            support.remove(key);
        } else {
            support.put(key, String.valueOf(was + by).getBytes(UTF_8));
        }
    }

    private static Set<Triple> withInverses(Set<Triple> triples) {
        Set<Triple> all = new HashSet<>(triples);
        triples.stream()
                .filter(t -> t.getPredicate().equals(MENTIONS))
                .map(PlainUpdate::inverse)
                .forEach(all::add);
        return all;
    }

    private static Triple inverse(Triple t) {
        return Triple.create(t.getObject(), MENTIONED_IN, t.getSubject());
    }

    private static Set<Triple> triples(Claims reading) {
        Node document = node(reading.mentions().analysis().document().key());
        Set<Triple> triples = new HashSet<>();
        for (Referent r : reading.mentions().referents()) {
            triples.add(Triple.create(document, MENTIONS, node(r.name())));
            triples.add(Triple.create(node(r.name()), CLASS, NodeFactory.createURI(r.type())));
        }
        triples.add(Triple.create(
                document,
                CLASS,
                NodeFactory.createLiteralString(
                        reading.mentions().analysis().document().text())));
        return triples;
    }

    private static Node node(String name) {
        return NodeFactory.createURI(BASE + name.replaceAll("[^A-Za-z0-9]", "_"));
    }

    /** What the graph of these documents says. */
    static String fresh(Iterable<Claims> readings) {
        TreeSet<String> lines = new TreeSet<>();
        for (Claims reading : readings) {
            for (Triple t : triples(reading)) {
                lines.add(line(t));
                if (t.getPredicate().equals(MENTIONS)) {
                    lines.add(line(inverse(t)));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String line(Triple t) {
        return NodeFmtLib.strNodesNT(t.getSubject(), t.getPredicate(), t.getObject());
    }
}
