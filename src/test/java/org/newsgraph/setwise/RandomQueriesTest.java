package org.newsgraph.setwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On stores and for queries drawn by lot, the same rows come set by set as of TDB2 row by row. */
class RandomQueriesTest {
    private static final int QUERIES = 20;
    private static final long LONG = 200;

    private static final List<DatasetGraph> STORES =
            IntStream.of(16, 40, 120).mapToObj(RandomQueriesTest::store).toList();

    private static DatasetGraph store(int triples) {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        SetwiseExecutor.in(store);
        Txn.executeWrite(store, () -> fill(store.getDefaultGraph(), new Random(triples), triples));
        return store;
    }

    private static void fill(Graph graph, Random lot, int triples) {
        List<Node> values = List.of(
                NodeFactoryExtra.intToNode(1),
                NodeFactoryExtra.intToNode(2),
                NodeFactoryExtra.intToNode(3),
                NodeFactory.createLiteralDT("2.0", XSDDatatype.XSDdecimal),
                NodeFactory.createLiteralDT("2.5", XSDDatatype.XSDdouble),
                NodeFactory.createLiteralLang("five", "en"),
                NodeFactory.createLiteralString("five"),
                NodeFactory.createLiteralDT("2020-01-01T00:00:00Z", XSDDatatype.XSDdateTime));
        List<String> properties = List.of("p", "p", "q", "r");
        int things = Math.max(5, triples / 6);
        for (int i = 0; i < triples; i++) {
            Node subject = thing(lot.nextInt(things));
            if (lot.nextInt(4) == 0) {
                graph.add(subject, term("value"), values.get(lot.nextInt(values.size())));
            } else {
                graph.add(subject, term(properties.get(lot.nextInt(4))), thing(lot.nextInt(things)));
            }
        }
    }

    /** One in five is a blank node. */
    private static Node thing(int i) {
        return i % 5 == 4 ? NodeFactory.createBlankNode("b" + i) : term("n" + i);
    }

    private static Node term(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    private static List<String> setwise(DatasetGraph store, String query) {
        return Txn.calculateRead(store, () -> {
            try (QueryExec exec = QueryExec.dataset(store).query(query).build()) {
                return rows(exec.select());
            }
        });
    }

    /**
     * Nothing if that takes long, as patterns without common variables have very many rows, or if ARQ fails, as it does when it closes
     * a join that has not begun.
     */
    private static Optional<List<String>> rowByRow(DatasetGraph store, String query, boolean optimized) {
        return Txn.calculateRead(store, () -> {
            try (QueryExec exec = QueryExec.dataset(store)
                    .query(query)
                    .set(ARQ.optimization, optimized)
                    .timeout(LONG, TimeUnit.MILLISECONDS)
                    .set(ARQConstants.sysOpExecutorFactory, OpExecutorTDB2.OpExecFactoryTDB)
                    .build()) {
                return Optional.of(rows(exec.select()));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        });
    }

    private static List<String> rows(RowSet rows) {
        return rows.stream().map(b -> row(b, rows)).sorted().toList();
    }

    private static String row(Binding binding, RowSet rows) {
        return rows.getResultVars().stream().map(v -> v + "=" + binding.get(v)).collect(Collectors.joining(" "));
    }

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRowsAreThose(int seed) {
        RandomQuery queries = new RandomQuery(seed);
        AtomicInteger compared = new AtomicInteger();
        for (int i = 0; i < QUERIES; i++) {
            String query = queries.next();
            for (DatasetGraph store : STORES) {
                rowByRow(store, query, true).ifPresent(rows -> {
                    compare(store, query, rows);
                    compared.incrementAndGet();
                });
            }
        }
        assertThat(compared.get()).isGreaterThan(QUERIES * STORES.size() / 2);
    }

    /** What ARQ makes faster it sometimes makes wrong: it lets values into subqueries. Then its plain evaluation counts. */
    private static void compare(DatasetGraph store, String query, List<String> rows) {
        List<String> found = setwise(store, query);
        if (!found.equals(rows)) {
            rowByRow(store, query, false)
                    .ifPresent(plain -> assertThat(found).as(query).isIn(rows, plain));
        }
    }
}
