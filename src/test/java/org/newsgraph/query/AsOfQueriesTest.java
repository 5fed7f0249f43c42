package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What was known when, by whose word, and where words differ. Article b is a near-copy of a, and c of b; d tells it on its own, and e
 * bears no date.
 */
class AsOfQueriesTest {
    private static final String DATA = """
            PREFIX : <http://example.org/>
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

            :a a schema:NewsArticle ; schema:identifier "a" ; schema:publisher "Wire" ; schema:datePublished "2031-05-01"^^xsd:date .
            :b a schema:NewsArticle ; schema:identifier "b" ; schema:datePublished "2031-05-02"^^xsd:date ; ng:nearDuplicateOf :a .
            :c a schema:NewsArticle ; schema:identifier "c" ; schema:datePublished "2031-05-02"^^xsd:date ; ng:nearDuplicateOf :b .
            :d a schema:NewsArticle ; schema:identifier "d" ; schema:datePublished "2031-05-04"^^xsd:date .
            :e a schema:NewsArticle ; schema:identifier "e" .
            :as nif:referenceContext :a ; nif:anchorOf "Ghana will send soldiers to Togo." .
            :bs nif:referenceContext :b ; nif:anchorOf "Ghana sent soldiers to Togo." .
            :cs nif:referenceContext :c ; nif:anchorOf "Ghana sent soldiers to Togo." .
            :ds nif:referenceContext :d ; nif:anchorOf "Ghana sent soldiers to Togo, Ama said." .
            :es nif:referenceContext :e ; nif:anchorOf "Ghana denied it had sent soldiers." .

            :ghana rdfs:label "Ghana"@en . :togo rdfs:label "Togo"@en . :ama rdfs:label "Ama"@en . :loma rdfs:label "Loma"@en .
            :sending a ng:Deployment ; ng:actor :ghana ; ng:destination :togo .
            :plan a ng:Claim ; ng:about :sending ; ng:status ng:Planned ; ng:asOf "2031-05-01"^^xsd:date ; prov:wasDerivedFrom :as .
            :sent1 a ng:Claim ; ng:about :sending ; ng:status ng:Occurred ; ng:asOf "2031-05-02"^^xsd:date ; prov:wasDerivedFrom :bs .
            :sent2 a ng:Claim ; ng:about :sending ; ng:status ng:Occurred ; ng:asOf "2031-05-02"^^xsd:date ; prov:wasDerivedFrom :cs .
            :sent3 a ng:Claim ; ng:about :sending ; ng:status ng:Occurred ; ng:asOf "2031-05-03"^^xsd:date ; prov:wasDerivedFrom :ds ;
                ng:attributedTo :ama .
            :denied a ng:Claim ; ng:about :sending ; ng:status ng:Negated ; ng:asOf "2031-05-05"^^xsd:date ; prov:wasDerivedFrom :es ;
                ng:attributedTo :ghana .
            :d1 a ng:Derivation ; rdf:subject :ghana ; rdf:predicate ng:plansToSendForcesTo ; rdf:object :togo ; ng:fromClaim :plan .
            :d2 a ng:Derivation ; rdf:subject :ghana ; rdf:predicate ng:sentForcesTo ; rdf:object :togo ; ng:fromClaim :sent1, :sent2, :sent3 .
            :met1 a ng:Claim ; ng:doubtful true ; prov:wasDerivedFrom :as .
            :met2 a ng:Claim ; prov:wasDerivedFrom :ds .
            :d3 a ng:Derivation ; rdf:subject :ama ; rdf:predicate ng:metWith ; rdf:object :ghana ; ng:fromClaim :met1, :met2 .

            :n1 a ng:QuantityObservation ; ng:kind ng:Deaths ; ng:group "miners" ; ng:comparator ng:Exactly ; ng:value 14 ;
                ng:scopePlace :loma ; ng:asOf "2031-05-01"^^xsd:date .
            :n2 a ng:QuantityObservation ; ng:kind ng:Deaths ; ng:group "miners" ; ng:comparator ng:Exactly ; ng:value 21 ;
                ng:scopePlace :loma ; ng:asOf "2031-05-03"^^xsd:date ; ng:supersedes :n1 .
            :n3 a ng:QuantityObservation ; ng:kind ng:Deaths ; ng:group "Miners" ; ng:comparator ng:AtLeast ; ng:value 12 ;
                ng:scopePlace :loma ; ng:asOf "2031-05-01"^^xsd:date ; ng:attributedTo :ama .
            :n4 a ng:QuantityObservation ; ng:kind ng:Deaths ; ng:group "miners" ; ng:comparator ng:MoreThan ; ng:value 30 ;
                ng:scopePlace :loma ; ng:asOf "2031-05-03"^^xsd:date ; ng:attributedTo :ama .
            :c1 a ng:Claim ; ng:about :n1 ; ng:status ng:Occurred ; prov:wasDerivedFrom :as .
            :c2 a ng:Claim ; ng:about :n2 ; ng:status ng:Occurred ; prov:wasDerivedFrom :ds .
            :c3 a ng:Claim ; ng:about :n3 ; ng:status ng:Occurred ; prov:wasDerivedFrom :ds .
            :c4 a ng:Claim ; ng:about :n4 ; ng:status ng:Occurred ; prov:wasDerivedFrom :es .
            """;

    private static List<String> ask(String query, String... parameters) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        return Asking.rows(query, values, DATA);
    }

    @Test
    void aFactIsKnownFromTheDayOnWhichAnArticleSaysSo() {
        assertThat(ask("facts-known-on", "on", "2031-04-30")).isEmpty();
        assertThat(ask("facts-known-on", "on", "2031-05-01"))
                .containsExactly("Ghana plansToSendForcesTo Togo 2031-05-01 1");
        assertThat(ask("facts-known-on", "on", "2031-05-02"))
                .containsExactly("Ghana plansToSendForcesTo Togo 2031-05-01 1", "Ghana sentForcesTo Togo 2031-05-02 1");
    }

    @Test
    void copiesAreOneStoryAndADoubtfulClaimNeedsAnother() {
        assertThat(ask("facts-known-on"))
                .containsExactly(
                        "Ama metWith Ghana 2031-05-01 2",
                        "Ghana plansToSendForcesTo Togo 2031-05-01 1",
                        "Ghana sentForcesTo Togo 2031-05-02 2");
    }

    @Test
    void supportCountsArticlesAndStories() {
        assertThat(ask("support-of-facts"))
                .containsExactly(
                        "Ghana sentForcesTo Togo 2 3", "Ama metWith Ghana 2 2", "Ghana plansToSendForcesTo Togo 1 1");
    }

    @Test
    void aPlanIsAPlanUntilItIsReportedDone() {
        assertThat(ask("statuses-known-on", "on", "2031-05-01"))
                .hasSize(1)
                .allMatch(r -> r.contains("Deployment Planned"));
        assertThat(ask("statuses-known-on", "on", "2031-05-02"))
                .hasSize(2)
                .anyMatch(r -> r.contains("Occurred 2031-05-02 1"))
                .allMatch(r -> r.contains("actor Ghana") && r.contains("destination Togo"));
        assertThat(ask("statuses-known-on")).anyMatch(r -> r.contains("Negated 2031-05-05"));
        assertThat(ask("statuses-known-on", "kind", "arrest")).isEmpty();
    }

    @Test
    void aCountStandsUntilALaterOneIsKnown() {
        assertThat(ask("counts-known-on", "on", "2031-05-02"))
                .containsExactly("Deaths Loma miners 2031-05-01 2031-05-01 Exactly 14 1");
        assertThat(ask("counts-known-on", "on", "2031-05-04"))
                .contains(
                        "Deaths Loma miners 2031-05-01 2031-05-01 Exactly 14 21 1",
                        "Deaths Loma miners 2031-05-04 2031-05-03 Exactly 21 1");
        assertThat(ask("counts-known-on", "kind", "injuries")).isEmpty();
    }

    @Test
    void countsThatCannotBothBeRightAreADisagreement() {
        assertThat(ask("disagreements-on-counts"))
                .containsExactly("Deaths Loma miners 2031-05-03 Exactly 21 d MoreThan 30 Ama e");
    }

    @Test
    void whatOneSaysAndAnotherDeniesIsADisagreement() {
        assertThat(ask("disagreements-on-events"))
                .hasSize(3)
                .anyMatch(r -> r.contains("Ama 2031-05-03 d") && r.endsWith("Ghana denied it had sent soldiers."));
    }

    @Test
    void theFirstReportIsThatOfTheEarliestArticle() {
        assertThat(ask("first-reports"))
                .containsExactly("Deployment Ghana Togo Planned 2031-05-01 a Wire Ghana will send soldiers to Togo.");
    }

    @Test
    void nearDuplicatesNameTheArticleThatTheyRepeat() {
        assertThat(ask("near-duplicates"))
                .containsExactly("b 2031-05-02 a Wire 2031-05-01", "c 2031-05-02 b 2031-05-02");
    }
}
