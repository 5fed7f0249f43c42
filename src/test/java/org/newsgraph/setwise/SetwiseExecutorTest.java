package org.newsgraph.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On graphs drawn by lot, the same rows come of a store set by set as of ARQ over a graph in memory. */
class SetwiseExecutorTest {
    private static final String PREFIX =
            "PREFIX : <https://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    /** Each asks in another way; all are grouped or put in order, which is what goes set by set. */
    private static final List<String> QUERIES = List.of(
            "SELECT * { ?a :p ?b . ?b :q ?c } ORDER BY ?a",
            "SELECT * { ?a :p ?b . ?b :p ?c . ?c :p ?a } ORDER BY ?a",
            "SELECT * { ?a :p ?a } ORDER BY ?a",
            "SELECT * { ?a ?p :n3 . ?a :q ?b } ORDER BY ?a",
            "SELECT * { ?a ?p ?p } ORDER BY ?a",
            "SELECT * { ?a :p ?b . ?c :r ?d } ORDER BY ?a",
            "SELECT * { ?a :unheard ?b . ?b :p ?c } ORDER BY ?a",
            "SELECT DISTINCT ?a ?c { ?a :p ?b . ?b :q ?c } ORDER BY ?a",
            "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c } } ORDER BY ?a",
            "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c } OPTIONAL { ?c :p ?d } } ORDER BY ?a",
            "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c } ?c :p ?d } ORDER BY ?a",
            "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c FILTER (?a != ?c) } } ORDER BY ?a",
            "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c OPTIONAL { ?c :p ?d FILTER (?d != ?b) } } } ORDER BY ?a",
            "SELECT * { ?a :p ?b OPTIONAL { SELECT ?b (COUNT(?c) AS ?n) { ?b :q ?c } GROUP BY ?b } } ORDER BY ?a",
            "SELECT * { { ?a :p ?b } UNION { ?a :q ?c } OPTIONAL { ?a :r ?b } } ORDER BY ?a",
            "SELECT * { { ?a :p ?b } UNION { ?c :q ?b } ?b :p ?d } ORDER BY ?a",
            "SELECT * { ?a :p ?b MINUS { ?b :q ?a } } ORDER BY ?a",
            "SELECT * { ?a :p ?b FILTER NOT EXISTS { ?b :q ?a } } ORDER BY ?a",
            "SELECT * { ?a :p ?b FILTER EXISTS { ?b :q ?c FILTER (?c != ?a) } } ORDER BY ?a",
            "SELECT * { ?a :p ?x ; :q ?y . ?b :r ?z . ?b :p ?x ; :q ?y FILTER NOT EXISTS { ?a :r ?b } } ORDER BY ?a",
            "SELECT * { ?a :p ?x . ?b :r ?z . ?b :p ?x . ?b :value ?v FILTER (?a != ?b) FILTER EXISTS { ?b :r ?a . ?a :value ?v } } ORDER BY ?a",
            "SELECT * { ?a :p ?b FILTER EXISTS { { SELECT ?b { ?b :q ?c } GROUP BY ?b HAVING (COUNT(?c) > 1) } } } ORDER BY ?a",
            "SELECT * { ?a :p ?b FILTER (?b = :n1 || EXISTS { ?a :q ?b }) } ORDER BY ?a",
            "SELECT * { ?a :p ?b BIND (EXISTS { ?b :q|:r ?a } AS ?e) } ORDER BY ?a",
            "SELECT * { ?a :p ?b BIND (EXISTS { ?b :value ?v FILTER (?v > 3) } AS ?e) } ORDER BY ?a",
            "SELECT * { ?a :p|^:q ?b } ORDER BY ?a",
            "SELECT * { ?a :p/:q ?b . ?b :p* ?c } ORDER BY ?a",
            "SELECT * { ?a :q ?b OPTIONAL { ?b :r+ ?c FILTER NOT EXISTS { ?c :r ?d } } BIND (COALESCE(?c, ?b) AS ?e) } ORDER BY ?a",
            "SELECT * { VALUES ?a { :n1 :n2 UNDEF } ?a :p ?b } ORDER BY ?a",
            "SELECT * { ?a :p ?b VALUES (?b ?x) { (:n1 1) (:n2 2) (:n2 3) } } ORDER BY ?a",
            "SELECT * { ?a :value ?v BIND (?v + 1 AS ?w) BIND (STR(?v) AS ?s) FILTER (?w > 2) } ORDER BY ?a",
            "SELECT * { ?a :value ?v BIND (?v + 1 AS ?w) ?b :value ?w } ORDER BY ?a",
            "SELECT * { ?a :p ?b BIND (?b + 1 AS ?error) BIND (IF(BOUND(?error), 1, 2) AS ?x) } ORDER BY ?a",
            "SELECT * { ?a :value ?v FILTER (?v IN (1, 2, 3.0)) } ORDER BY DESC(?v)",
            "SELECT ?b (COUNT(*) AS ?n) (COUNT(?c) AS ?m) (COUNT(DISTINCT ?c) AS ?k) { ?a :p ?b OPTIONAL { ?a :q ?c } } GROUP BY ?b",
            "SELECT ?b (MIN(?v) AS ?least) (SUM(?v) AS ?sum) (AVG(?v) AS ?mean) (GROUP_CONCAT(DISTINCT ?one) AS ?ones) { ?a :p ?b . ?a :value ?v BIND (1 AS ?one) } GROUP BY ?b",
            "SELECT ?b (SUM(?a) AS ?error) (SAMPLE(?b) AS ?s) { ?a :p ?b } GROUP BY ?b",
            "SELECT ?t (COUNT(DISTINCT ?a) AS ?n) { ?a :p|:q ?b } GROUP BY (STR(?b) AS ?t) HAVING (COUNT(?a) > 2)",
            "SELECT ?c (COUNT(DISTINCT *) AS ?n) { ?a :p ?b OPTIONAL { ?b :q ?c } } GROUP BY ?c",
            "SELECT (COUNT(*) AS ?n) (MAX(?v) AS ?most) { ?a :value ?v }",
            "SELECT (COUNT(*) AS ?n) (MAX(?v) AS ?most) { ?a :unheard ?v }",
            "SELECT ?a (COUNT(*) AS ?n) { ?a :unheard ?v } GROUP BY ?a",
            "SELECT * { { SELECT ?b (COUNT(?a) AS ?n) { ?a :p ?b } GROUP BY ?b } ?b :q ?c FILTER (?n > 2) } ORDER BY ?b",
            "SELECT * { ?b :q ?c { SELECT ?b (COUNT(?a) AS ?n) { ?a :p ?b } GROUP BY ?b ORDER BY DESC(?n) ?b LIMIT 5 } } ORDER BY ?b",
            "SELECT ?a ?n { { SELECT DISTINCT ?a { ?a :p ?b } } OPTIONAL { SELECT ?a (COUNT(?b) AS ?n) { ?a :q ?b } GROUP BY ?a } } ORDER BY DESC(?n) ?a LIMIT 7",
            "SELECT DISTINCT ?a ?v { ?a :p ?b OPTIONAL { ?a :value ?v } } ORDER BY ?v ?a LIMIT 9",
            "SELECT ?a ?v { ?a :p ?b OPTIONAL { ?a :value ?v } } ORDER BY DESC(?v) ?b DESC(?a) LIMIT 9",
            "SELECT ?b (MIN(?v) AS ?least) (MAX(DISTINCT STR(?v)) AS ?most) { ?a :p ?b OPTIONAL { ?a :value ?v } } GROUP BY ?b",
            "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c } FILTER EXISTS { ?b :p ?x . ?x :p ?c FILTER (?c != ?a) } } ORDER BY ?a",
            "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c } OPTIONAL { ?b :p ?x . ?x :p ?c FILTER (?c != ?a) } } ORDER BY ?a",
            "SELECT ?t ?l (MAX(?t) AS ?m) { ?a :p ?b } GROUP BY (STR(?b) AS ?t) (STRLEN(?t) AS ?l)",
            "SELECT ?a (MAX(?a) AS ?m) { ?a :p ?b } GROUP BY (STR(?b) AS ?a)",
            "SELECT * { ?a :p ?b BIND ('01'^^xsd:integer AS ?x) BIND (STR(?x) AS ?s) } ORDER BY ?a",
            "SELECT * { ?a :value ?v BIND (STRLANG('five', 'EN') AS ?x) } ORDER BY ?a",
            "SELECT * { ?a :p ?b BIND (<<( ?a :p ?b )>> AS ?t) } ORDER BY ?a",
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a :p ?b BIND (BNODE() AS ?x) }",
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a :p ?b BIND (BNODE('x') AS ?x) }",
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a :p ?b BIND (RAND() AS ?x) }",
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a :p ?b BIND (STRUUID() AS ?x) }",
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a :p ?b BIND (UUID() AS ?x) }",
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a :p ?b BIND (NOW() AS ?x) }");

    private static Node term(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    /** Triples between some dozens of things; values of many kinds. */
    private static void fill(Graph graph, long seed, int triples) {
        Random lot = new Random(seed);
        List<String> properties = List.of("p", "p", "q", "r");
        for (int i = 0; i < triples; i++) {
            Node subject = term("n" + lot.nextInt(triples / 4));
            if (lot.nextInt(8) == 0) {
                graph.add(subject, term("value"), value(lot.nextInt(6)));
            } else {
                graph.add(subject, term(properties.get(lot.nextInt(4))), term("n" + lot.nextInt(triples / 4)));
            }
        }
    }

    private static Node value(int i) {
        return i < 4
                ? NodeFactoryExtra.intToNode(i)
                : i == 4
                        ? NodeFactory.createLiteralDT("4.5", XSDDatatype.XSDdecimal)
                        : NodeFactory.createLiteralLang("five", "en");
    }

    private static DatasetGraph store(long seed, int triples) {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        SetwiseExecutor.in(store);
        Txn.executeWrite(store, () -> fill(store.getDefaultGraph(), seed, triples));
        return store;
    }

    private static List<String> rows(DatasetGraph dataset, String query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(PREFIX + query).build()) {
                RowSet rows = exec.select();
                return rows.stream().map(b -> row(b, rows)).sorted().toList();
            }
        });
    }

    private static String row(Binding binding, RowSet rows) {
        return rows.getResultVars().stream().map(v -> v + "=" + binding.get(v)).toList() + " " + binding.size();
    }

    static Stream<Arguments> queriesAndGraphs() {
        return QUERIES.stream().flatMap(q -> IntStream.of(12, 60, 240).mapToObj(n -> Arguments.of(q, n)));
    }

    @ParameterizedTest
    @MethodSource("queriesAndGraphs")
    void theRowsAreThose(String query, int triples) {
        assertThat(QueryFactory.create(PREFIX + query).isSelectType()).isTrue();
        for (long seed = 0; seed < 4; seed++) {
            DatasetGraph memory = DatasetGraphFactory.create();
            fill(memory.getDefaultGraph(), seed, triples);
            assertThat(rows(store(seed, triples), query)).isEqualTo(rows(memory, query));
        }
    }

    @Test
    void moreRowsThanATableHoldsAreCountedOneByOne() {
        int triples = 1300;
        DatasetGraph store = store(1, triples);
        long size =
                Txn.calculateRead(store, () -> store.getDefaultGraph().stream().count());
        assertThat(rows(store, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }")
                        .get(0))
                .contains("\"" + size * size + "\"");
    }

    /** Where to go through all pairs of things that are in one place, or of one class, would take minutes. */
    @Test
    @Timeout(30)
    void whatHasMuchInCommonIsFoundByAllOfItTogether() {
        int things = 10_000;
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        SetwiseExecutor.in(store);
        Txn.executeWrite(store, () -> IntStream.range(0, things).forEach(i -> {
            Graph graph = store.getDefaultGraph();
            graph.add(term("n" + i), term("class"), term("C"));
            graph.add(term("n" + i), term("at"), term("place"));
            graph.add(term("n" + i), term("day"), term("d" + i / 2));
            graph.add(term("n" + i), term("next"), term("n" + (i + 1)));
        }));
        String pairs = "SELECT * { ?a :class :C ; :at ?x ; :day ?d . ?b :class :C . ?b :at ?x ; :day ?d ";
        assertThat(rows(store, pairs + "} ORDER BY ?a")).hasSize(2 * things);
        assertThat(rows(store, pairs + "FILTER NOT EXISTS { ?a :next ?b } } ORDER BY ?a"))
                .hasSize(2 * things - things / 2);
    }

    /** Of things of three classes, one of which very many have; with a few names, classes are read on end. */
    @Test
    void whatVeryManyTriplesSayIsPassedByIfAConditionLeavesItOut() {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        SetwiseExecutor.in(store);
        Txn.executeWrite(store, () -> IntStream.range(0, 5000).forEach(i -> {
            store.getDefaultGraph()
                    .add(term("n" + i), term("class"), term(i % 20 == 0 ? "C" : i % 20 == 1 ? "A" : "B"));
            if (i % 2 == 0) {
                store.getDefaultGraph().add(term("n" + i), term("name"), value(i % 6));
            }
        }));
        List<String> found =
                rows(store, "SELECT * { ?a :name ?n . ?a :class ?c FILTER (!STRENDS(STR(?c), 'B')) } ORDER BY ?a");
        assertThat(found).hasSize(250).allMatch(r -> r.contains("/C"));
    }

    @Test
    void aQueryThatIsNotWantedAnyMoreStops() {
        DatasetGraph store = store(1, 1300);
        assertThatThrownBy(() -> Txn.executeRead(store, () -> {
                    try (QueryExec exec = QueryExec.dataset(store)
                            .query(PREFIX + "SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a")
                            .build()) {
                        RowSet rows = exec.select();
                        exec.abort();
                        rows.forEach(b -> {});
                    }
                }))
                .isInstanceOf(QueryCancelledException.class);
    }

    @Test
    void aTripleInsideOfAPatternIsMatched() {
        DatasetGraph store = store(1, 12);
        Txn.executeWrite(store, () -> store.getDefaultGraph()
                .add(
                        term("n1"),
                        term("says"),
                        NodeFactory.createTripleTerm(term("n2"), term("p"), NodeFactoryExtra.intToNode(3))));
        assertThat(rows(store, "SELECT * { ?a :says <<( ?b :p ?c )>> } ORDER BY ?a"))
                .hasSize(1);
    }

    @Test
    void aValueThatIsGivenBeforehandIsKept() {
        DatasetGraph store = store(1, 60);
        Query query = QueryFactory.create(PREFIX + "SELECT ?a ?b { ?a :p ?b } ORDER BY ?a");
        Binding given = BindingFactory.binding(Var.alloc("a"), term("n1"));
        Context context = store.getContext();
        List<Binding> rows = Txn.calculateRead(store, () -> {
            QueryIterator found = QueryEngineRegistry.findFactory(query, store, context)
                    .create(query, store, given, context)
                    .iterator();
            return Iter.toList(Iter.map(
                    found,
                    b -> BindingFactory.binding(
                            Var.alloc("a"), b.get(Var.alloc("a")), Var.alloc("b"), b.get(Var.alloc("b")))));
        });
        assertThat(rows).isNotEmpty().allMatch(b -> term("n1").equals(b.get(Var.alloc("a"))));
    }

    @Test
    void rowsMayBeReadWhenTheTransactionIsOver() {
        DatasetGraph store = store(1, 60);
        List<Binding> rows = Txn.calculateRead(store, () -> {
            try (QueryExec exec = QueryExec.dataset(store)
                    .query(PREFIX + "SELECT * { ?a :p ?b } ORDER BY ?a")
                    .build()) {
                return exec.select().stream().map(Binding::detach).toList();
            }
        });
        assertThat(rows).isNotEmpty().allMatch(b -> b.getClass() != RowBinding.class);
    }

    @Test
    void onlyTriplesThatAFilterLetsThroughAreSeen() {
        DatasetGraph store = store(1, 60);
        Txn.executeRead(store, () -> {
            try (QueryExec exec = QueryExec.dataset(store)
                    .query("SELECT * { ?a ?b ?c } ORDER BY ?a")
                    .set(SystemTDB.symTupleFilter, (Predicate<Tuple<NodeId>>) t -> false)
                    .build()) {
                assertThat(exec.select().hasNext()).isFalse();
            }
        });
    }

    static Stream<Arguments> queriesOfGraphs() {
        return Stream.of(
                        "SELECT * FROM :g { ?a :p ?b } ORDER BY ?a",
                        "SELECT * FROM :g FROM :h { ?a :p ?b FILTER NOT EXISTS { ?b :q ?c } } ORDER BY ?a",
                        "SELECT * FROM NAMED :g { ?a :p ?b } ORDER BY ?a",
                        "SELECT * FROM <urn:x-arq:DefaultGraph> FROM NAMED :g { ?a :p ?b GRAPH ?g { ?b :q ?c } } ORDER BY ?a",
                        "SELECT (COUNT(*) AS ?n) FROM <urn:x-arq:UnionGraph> { ?a :p ?b }",
                        "SELECT * { ?a :p ?b GRAPH ?g { ?b :q ?c } } ORDER BY ?a",
                        "SELECT * { ?a :p ?b FILTER EXISTS { GRAPH :g { ?b :q ?c } } } ORDER BY ?a",
                        "SELECT * { GRAPH ?g { ?a :p ?b FILTER EXISTS { ?b :q ?c } } } ORDER BY ?a",
                        "SELECT * { GRAPH ?g { { SELECT ?a (COUNT(*) AS ?n) { ?a :p* ?b } GROUP BY ?a } } } ORDER BY ?a",
                        "SELECT * { GRAPH :g { ?a :p* ?b } } ORDER BY ?a",
                        "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?a :p|:q ?b } } ORDER BY ?a",
                        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?a :p|:q ?b } } ORDER BY ?a",
                        "SELECT * { ?a :p ?b { SELECT ?b (COUNT(*) AS ?n) { GRAPH :h { ?b :p ?c } } GROUP BY ?b } } ORDER BY ?a",
                        "SELECT * { ?a :p ?b FILTER EXISTS { ?b :q ?c } OPTIONAL { ?b :r+ ?d } } ORDER BY ?a",
                        "SELECT ?a (COUNT(EXISTS { ?b :q ?c }) AS ?n) { ?a :p ?b MINUS { ?b :r ?c } } GROUP BY ?a")
                .flatMap(q -> Stream.of(Arguments.of(q, false), Arguments.of(q, true)));
    }

    @ParameterizedTest
    @MethodSource("queriesOfGraphs")
    void otherGraphsAreReadRowByRow(String query, boolean union) {
        DatasetGraph store = store(1, 60);
        for (String name : List.of("g", "h")) {
            Txn.executeWrite(store, () -> fill(store.getGraph(term(name)), name.hashCode(), 60));
        }
        assertThat(rows(store, query, union, SetwiseExecutor::new))
                .isNotNull()
                .isEqualTo(rows(store, query, union, OpExecutorTDB2.OpExecFactoryTDB));
    }

    private static List<String> rows(DatasetGraph store, String query, boolean union, OpExecutorFactory executor) {
        return Txn.calculateRead(store, () -> {
            try (QueryExec exec = QueryExec.dataset(store)
                    .query(PREFIX + query)
                    .set(ARQConstants.sysOpExecutorFactory, executor)
                    .set(TDB2.symUnionDefaultGraph, union)
                    .build()) {
                RowSet rows = exec.select();
                return rows.stream().map(b -> row(b, rows)).sorted().toList();
            }
        });
    }
}
