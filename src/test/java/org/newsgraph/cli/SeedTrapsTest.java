package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.DataLoader;

/** Places in the sample articles where a reader of words without sense goes wrong: one trap, one test. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedTrapsTest {
    private static final String PREFIXES = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            """;

    private DatasetGraph data = DatasetGraphFactory.empty();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        String graph = folder.resolve("graph.nt").toString();
        assertThat(Shell.run("build", "seeds", "-o", graph).code()).isZero();
        data = DataLoader.load(List.of(Path.of(graph)));
    }

    /** The distinct values of {@code ?x}: local names of IRIs, words of literals. */
    private List<String> select(String pattern) {
        try (QueryExec query = QueryExec.dataset(data)
                .query(PREFIXES + "SELECT DISTINCT ?x { " + pattern + " } ORDER BY ?x")
                .build()) {
            List<String> found = new ArrayList<>();
            query.select().forEachRemaining(row -> found.add(name(row.get("x"))));
            return found;
        }
    }

    private static String name(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replaceFirst(".*[#/]", "");
    }

    /** Classes of the events that are told, with any status, in sentences with these words. */
    private List<String> told(String words) {
        return select("?c ng:about ?e ; prov:wasDerivedFrom/nif:anchorOf ?q . FILTER (CONTAINS(?q, \"" + words
                + "\")) ?e a ?x FILTER (?x NOT IN (ng:State, ng:QuantityObservation))");
    }

    private List<String> named(String label) {
        return select("?x rdfs:label|skos:altLabel \"" + label + "\"@en");
    }

    @Test
    void toLiquidateIsToKill() {
        assertThat(told("26 people have been liquidated")).contains("Killing");
    }

    @Test
    void toEliminateIsToKill() {
        assertThat(told("participants in the riots were eliminated")).contains("Killing");
    }

    @Test
    void theCleansingOfArmedMenIsAnOperation() {
        assertThat(told("The cleansing of")).containsExactly("OperationLaunch");
    }

    @Test
    void moppingUpIsAnOperation() {
        assertThat(told("the mopping-up of")).containsExactly("OperationLaunch");
    }

    @Test
    void takingIntoARingIsEncirclement() {
        assertThat(told("into a ring")).contains("Encirclement").doesNotContain("Seizure", "Abduction");
    }

    @Test
    void aBuildingFreedFromProtestersIsRetaken() {
        assertThat(told("were freed from the protesters"))
                .contains("Liberation")
                .doesNotContain("Release");
    }

    @Test
    void aGarbledSentenceGivesAtMostAnAttributedSeizure() {
        assertThat(told("the seized government offices were")).containsExactly("Seizure");
        assertThat(select(
                        "?c ng:about ?e ; ng:attributedTo/skos:altLabel|ng:attributedTo/rdfs:label ?x ; prov:wasDerivedFrom/nif:anchorOf ?q ."
                                + " ?e a ng:Seizure FILTER (CONTAINS(?q, \"the seized government offices were\"))"))
                .contains("Kassym-Jomart Tokayev");
        assertThat(select("?x ng:seized ?o . ?o rdfs:label ?l FILTER (CONTAINS(?l, \"government offices\"))"))
                .isEmpty();
    }

    @Test
    void anOpinionOfAResidentIsNoMassacre() {
        assertThat(told("as looting and massacre")).doesNotContain("Killing", "LootingDestruction", "Death");
    }

    @Test
    void anAirportNamedAfterAManIsNoMan() {
        assertThat(select("?p a ng:Person ; rdfs:label|skos:altLabel ?x FILTER (CONTAINS(?x, \"Nazarbayev\"))"))
                .isEmpty();
    }

    @Test
    void nurSultanIsACity() {
        assertThat(select("?n rdfs:label|skos:altLabel \"Nur-Sultan\"@en ; a ?x"))
                .contains("City")
                .doesNotContain("Person");
    }

    @Test
    void initialsWithADashDoNotEndTheSentence() {
        assertThat(named("K. – Zh. K. Tokayev")).hasSize(1).isEqualTo(named("Kassym-Jomart Tokayev"));
    }

    @Test
    void theThreeSpellingsOfTokayevAreOne() {
        assertThat(named("Kassym-Jomart Tokayev")).hasSize(1).isEqualTo(named("Kassym-Zhomart Tokayev"));
    }

    @Test
    void almatyAndAlmaAtaAreOne() {
        assertThat(named("Almaty")).hasSize(1).isEqualTo(named("Alma-Ata"));
    }

    @Test
    void theMisspeltAltaAtaIsAlmatyToo() {
        assertThat(named("Alta-Ata")).hasSize(1).isEqualTo(named("Almaty"));
    }

    @Test
    void noPointsBelongToTheNameOfTheAgency() {
        assertThat(select("?n rdfs:label|skos:altLabel ?x FILTER (CONTAINS(?x, \"TASS\"))"))
                .isNotEmpty()
                .noneMatch(n -> n.contains("…"));
    }

    @Test
    void boilerplateSaysNothing() {
        assertThat(
                        select(
                                "?s a nif:Sentence ; nif:anchorOf ?x FILTER (REGEX(?x, \"revolution|ad blocker|Source link\"))"))
                .isEmpty();
    }

    @Test
    void theNightOfAMonthsDayIsInTheYearOfTheArticle() {
        assertThat(select(
                        "?e a ng:Riot ; sem:hasTimeStamp|sem:hasBeginTimeStamp ?x . ?c ng:about ?e ; prov:wasDerivedFrom/nif:anchorOf ?q"
                                + " FILTER (CONTAINS(?q, \"On the night of January 6\"))"))
                .contains("2022-01-06");
    }

    @Test
    void earlierThatDayIsTheDayOfTheArticle() {
        assertThat(
                        select(
                                "?c ng:asOf ?x ; ng:about ?e ; prov:wasDerivedFrom/nif:anchorOf ?q . FILTER (STRSTARTS(?q, \"Earlier that day, the commandant\"))"))
                .containsExactly("2022-01-08");
    }

    @Test
    void tonightIsTheDayOfTheArticle() {
        assertThat(
                        select(
                                "?c ng:asOf ?x ; ng:about ?e ; prov:wasDerivedFrom/nif:anchorOf ?q . FILTER (STRSTARTS(?q, \"Tonight, \"))"))
                .containsExactly("2022-01-06");
    }

    @Test
    void theDayBeforeIsTheDayBeforeTheOneLastSpokenOf() {
        assertThat(
                        select(
                                "?e a ng:AssistanceRequest ; sem:hasTimeStamp ?x . ?c ng:about ?e ; prov:wasDerivedFrom/nif:anchorOf ?q . FILTER (STRSTARTS(?q, \"The day before the President\"))"))
                .containsExactly("2022-01-05");
    }

    @Test
    void airForceAndAerospaceForcesAreTwoUnlessATableSaysSo() {
        assertThat(named("Russian Air Force")).hasSize(1);
        assertThat(named("Russian Aerospace Forces")).hasSize(1).isNotEqualTo(named("Russian Air Force"));
    }

    @Test
    void nobodySaysThatNurOtanIsTheRulingParty() {
        assertThat(named("Nur Otan")).hasSize(1);
        assertThat(select("?n rdfs:label|skos:altLabel \"Nur Otan\"@en ; rdfs:label|skos:altLabel ?x"))
                .noneMatch(n -> n.contains("ruling"));
    }
}
