package org.newsgraph.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store of sixty things, each linked with each and with the next by another property. */
class StoppablePathsTest {
    private static final int THINGS = 60;

    private final DatasetGraph store = DatabaseMgr.createDatasetGraph();

    private static Node thing(int i) {
        return NodeFactory.createURI("https://example.org/" + i);
    }

    @BeforeEach
    void fill() {
        Txn.executeWrite(store, () -> IntStream.range(0, THINGS * THINGS).forEach(i -> store.getDefaultGraph()
                .add(thing(i / THINGS), thing(i % THINGS == (i / THINGS + 1) % THINGS ? 1 : 0), thing(i % THINGS))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long rows(String text, Duration limit) {
        Query query = QueryFactory.create(text);
        try (QueryGuard guard = new QueryGuard(new Limits(limit, 1_000_000, 1))) {
            return Txn.calculateRead(store, () -> count(query, guard));
        }
    }

    private long count(Query query, QueryGuard guard) {
        try (QueryExec exec = QueryGuard.prepare(query, store);
                QueryGuard.Watched watched = guard.watch(exec)) {
            return exec.select().stream().count();
        }
    }

    @Test
    void aPathIsWalkedToItsEndWithinTheTime() {
        assertThat(rows(
                        "SELECT * { <https://example.org/5> <https://example.org/1>* ?b . ?b <https://example.org/1> ?c }",
                        Duration.ofMinutes(1)))
                .isEqualTo(THINGS);
    }

    @Test
    void aPathInsideOfExistsIsWalkedToo() {
        assertThat(rows(
                        "SELECT * { ?a <https://example.org/1> ?b "
                                + "FILTER EXISTS { ?b <https://example.org/1>+ <https://example.org/3> } }",
                        Duration.ofMinutes(1)))
                .isEqualTo(THINGS);
    }

    @Test
    void aPathThatTakesTooLongIsStopped() {
        assertThatThrownBy(() -> rows(
                        "SELECT * { ?a (<https://example.org/0>/<https://example.org/0>)* ?b . "
                                + "?b (<https://example.org/0>|<https://example.org/1>)* ?c . "
                                + "?c (<https://example.org/0>|<https://example.org/1>)* ?d }",
                        Duration.ofMillis(500)))
                .isInstanceOf(QueryCancelledException.class);
    }
}
