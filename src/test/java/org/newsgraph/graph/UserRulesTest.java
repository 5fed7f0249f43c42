package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.LexiconSource;

/** Rules and alignments that come in the user's Turtle. */
class UserRulesTest {
    private static final String PREFIXES = """
            @prefix : <http://example.org/own#> .
            @prefix d: <http://example.org/data/> .
            @prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
            @prefix ng: <https://w3id.org/newsgraph/ns#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;
    /** Someone's membership of something, as a claim. */
    private static final String DATA = PREFIXES + """
            d:claim a ng:Claim ; ng:about d:state ; ng:status ng:Ongoing .
            d:state a ng:State ; rdf:subject d:ida ; rdf:predicate ng:memberOf ; rdf:object d:club .
            d:ida a ng:Person .
            d:club a ng:PoliticalParty .
            d:mention itsrdf:taIdentRef d:club .
            """;

    private static final String RULE =
            ":Shape sh:rule [ a sh:SPARQLRule ; rdfs:label \"Supporters\" ; sh:construct \"CONSTRUCT { ?s :supports ?o } "
                    + "WHERE { ?claim ng:about ?x . ?x rdf:subject ?s ; rdf:object ?o }\" ] .";

    private static Graph derived(String own) {
        Graph graph = RDFParser.fromString(DATA, Lang.TURTLE).toGraph();
        Rules rules = Rules.with(List.of(new LexiconSource("own.ttl", PREFIXES + own)));
        new Deriver(rules, TestOntology::superclasses, new Iris(Iris.DEFAULT_BASE)).derive(graph);
        return graph;
    }

    private static Set<String> facts(String own) {
        return derived(own).stream()
                .filter(t -> t.getPredicate().getURI().startsWith("http://example.org/own#"))
                .map(t -> local(t.getSubject()) + " " + local(t.getPredicate()) + " " + local(t.getObject()))
                .collect(Collectors.toSet());
    }

    private static String local(Node node) {
        return node.getURI().replaceFirst("^.*[/#]", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ng:memberOf rdfs:subPropertyOf :in . | ida in club",
                ":in owl:equivalentProperty ng:memberOf . | ida in club",
                "ng:memberOf owl:equivalentProperty :in . | ida in club",
                "ng:memberOf owl:inverseOf :has . | club has ida",
                ":has owl:inverseOf ng:memberOf . | club has ida",
            })
    void propertiesAreAligned(String own, String fact) {
        assertThat(facts(own)).containsExactly(fact);
    }

    @Test
    void aSuperpropertySaysNothingOfWhatIsBelowIt() {
        assertThat(facts(":in rdfs:subPropertyOf ng:memberOf .")).isEmpty();
    }

    @Test
    void alignmentsFollowEachOther() {
        assertThat(
                        facts(
                                "ng:memberOf rdfs:subPropertyOf :in . :in rdfs:subPropertyOf :with . :with a owl:SymmetricProperty ."))
                .containsExactlyInAnyOrder("ida in club", "ida with club", "club with ida");
    }

    @Test
    void theDerivationNamesTheAlignmentAndTheClaim() {
        Graph graph = derived("ng:memberOf rdfs:subPropertyOf :in .");
        Node derivation = graph.stream(Node.ANY, Vocabulary.PREDICATE, Vocabulary.iri("http://example.org/own#in"))
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
        assertThat(graph.contains(derivation, Vocabulary.FROM_CLAIM, Vocabulary.iri("http://example.org/data/claim")))
                .isTrue();
        assertThat(graph.stream(derivation, Vocabulary.RULE, Node.ANY))
                .allMatch(t -> t.getObject().getURI().contains("alignment-memberOf-as-in-"));
    }

    @Test
    void shaclRules() {
        assertThat(facts(RULE)).containsExactly("ida supports club");
    }

    @Test
    void shaclRulesWithPrefixesOfTheirOwn() {
        String own = RULE.replace(":supports", "o:supports")
                        .replace("a sh:SPARQLRule ;", "a sh:SPARQLRule ; sh:prefixes :Names ;")
                + ":Names sh:declare [ sh:prefix \"o\" ; sh:namespace \"http://example.org/own#\"^^xsd:anyURI ] .";
        assertThat(facts(own)).containsExactly("ida supports club");
    }

    @ParameterizedTest
    @CsvSource({"ng:Organization, 1", "ng:Person, 0"})
    void shaclRulesWithATargetClass(String target, int triples) {
        String own = ":Shape sh:targetClass " + target + " ; sh:rule [ a sh:SPARQLRule ; sh:construct "
                + "\"CONSTRUCT { $this :named ?mention } WHERE { ?mention itsrdf:taIdentRef $this }\" ] .";
        assertThat(facts(own)).hasSize(triples);
    }

    @Test
    void deactivatedRulesDeriveNothing() {
        assertThat(facts(RULE + ":Shape sh:deactivated true .")).isEmpty();
    }

    @Test
    void whatRulesDeriveIsAlignedToo() {
        assertThat(facts(RULE + ":supports owl:inverseOf :supportedBy ."))
                .containsExactlyInAnyOrder("ida supports club", "club supportedBy ida");
    }

    @Test
    void aRuleThatRestsOnNothingIsRefused() {
        assertThatThrownBy(() -> facts(RULE.replace("?claim ng:about ?x . ", "")))
                .isInstanceOf(RuleException.class)
                .hasMessage(
                        "Rule \"Supporters\" binds no variable ?claim or ?mention, so its triples could not be explained.");
    }

    @Test
    void otherKindsOfRulesAreRefused() {
        assertThatThrownBy(() -> facts(":Shape sh:rule [ a sh:TripleRule ; rdfs:label \"T\" ] ."))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("sh:SPARQLRule");
    }
}
