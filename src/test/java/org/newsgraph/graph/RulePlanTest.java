package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.pipeline.GraphStages;
import org.newsgraph.store.ReadingStub;

/** Put in another order, rules match what they match as they are written, by Jena's own evaluation. */
class RulePlanTest {
    private static final int ARTICLES = 40;
    private static final Lexicon LEXICON =
            LexiconReader.read(LexiconSource.bundled()).lexicon();
    private static final Graph GRAPH = graph();
    private static final Graph HIERARCHY = RuleMatcher.hierarchy(
            GRAPH.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                    .map(Triple::getObject)
                    .distinct()
                    .toList(),
            LEXICON::superclasses);

    /** Of things that the made-up articles do not tell: forces that belong to somebody, and bodies of a state. */
    private static final String MORE = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            CONSTRUCT {
              ?claim ng:about ?event .
              <urn:owned> a ng:State ; rdf:subject ?force ; rdf:predicate ng:contingentOf ; rdf:object ?actor .
              <urn:body> a ng:State ; rdf:subject ?asked ; rdf:predicate ng:bodyOf ; rdf:object ?actor .
              ?asked a ng:Government .
              <urn:claim> ng:about <urn:owned> , <urn:body> ; ng:status ng:Occurred .
            } WHERE {
              { ?event a ng:Deployment ; ng:theme ?force } UNION { ?event a ng:AssistanceRequest ; ng:recipient ?asked }
              ?event ng:actor ?actor
            }""";

    private static Graph graph() {
        GraphStages stages = GraphStages.of(
                LEXICON, Rules.with(List.of()), Iris.DEFAULT_BASE, false, Titles.none(), new BundledGazetteer());
        List<Claims> readings = IntStream.range(0, ARTICLES)
                .mapToObj(i -> ReadingStub.DENSE.reading("news/" + i, i))
                .toList();
        Graph graph = stages.describe(stages.resolve(readings, Corrections.NONE));
        Graph more = QueryExec.graph(graph).query(MORE).build().construct(GraphFactory.createDefaultGraph());
        more.find().forEachRemaining(graph::add);
        return graph;
    }

    static Stream<String> rules() throws IOException {
        return text("INDEX").lines().filter(l -> !l.isBlank());
    }

    private static String text(String file) throws IOException {
        try (InputStream in = RulePlanTest.class.getResourceAsStream("/ontology/rules/" + file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleMatchesWhatItSays(String file) throws IOException {
        Query query = QueryFactory.create(text(file));
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.resetResultVars();
        List<Var> variables = query.getProjectVars();
        Set<String> expected = new TreeSet<>();
        try (QueryExec jena =
                QueryExec.graph(new Union(GRAPH, HIERARCHY)).query(query).build()) {
            jena.select().forEachRemaining(row -> expected.add(shown(variables, row)));
        }
        Rule rule = Rule.parse(file, text(file));
        ClaimIndex claims = new ClaimIndex(GRAPH, LEXICON::superclasses);
        Set<String> found = new TreeSet<>();
        claims.matcher().match(rule, claims.starts(rule), solution -> found.add(shown(variables, solution)));
        assertThat(found).isEqualTo(expected);
    }

    private static String shown(List<Var> variables, Binding solution) {
        return variables.stream().map(v -> v + "=" + solution.get(v)).collect(Collectors.joining(" "));
    }
}
