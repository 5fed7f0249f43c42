package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several words, sentences or articles tell of one event, from the text to the answer. */
@Tag("models")
class OneEventTest {
    private static final String QUERY = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            SELECT (COUNT(DISTINCT ?event) AS ?events) (COUNT(DISTINCT ?claim) AS ?claims)
            WHERE { ?claim ng:about ?event . ?event a ng:Deployment }
            """;

    /** The terms that the alignment of MUC-4 speaks in. */
    private static final String ONTOLOGY = """
            @prefix : <http://example.org/muc4#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :Bombing a owl:Class ; rdfs:label "bombing" . :Attack a owl:Class ; rdfs:label "attack" .
            :Kidnapping a owl:Class ; rdfs:label "kidnapping" . :Arson a owl:Class ; rdfs:label "arson" .
            :victim a owl:ObjectProperty ; rdfs:label "victim" .
            :physicalTarget a owl:ObjectProperty ; rdfs:label "physical target" .
            :perpetratorIndividual a owl:ObjectProperty ; rdfs:label "perpetrator individual" .
            :perpetratorOrganization a owl:ObjectProperty ; rdfs:label "perpetrator organization" .
            :instrument a owl:ObjectProperty ; rdfs:label "instrument" .
            :location a owl:ObjectProperty ; rdfs:label "location" . :date a owl:DatatypeProperty ; rdfs:label "date" .
            """;

    @Test
    void fourArticlesTellOneDeployment(@TempDir Path folder) throws IOException {
        assertThat(deployments(
                        folder,
                        "Chad sent 300 soldiers to Mali on 3 May 2021.",
                        "On 3 May 2021 300 Chadian soldiers were sent to Mali by Chad.",
                        "On 3 May 2021 Chad dispatched troops to Mali, the ministry said.",
                        "Chad's deployment of soldiers to Mali on 3 May 2021 was criticised."))
                .containsExactly("1,4");
    }

    @Test
    void anArmyAndSoldiersStandForTheirStateAndATownForItsCountry(@TempDir Path folder) throws IOException {
        assertThat(deployments(
                        folder,
                        "Chad sent 300 soldiers to Mali on 3 May 2021.",
                        "The Chadian army sent a battalion to Mali on 3 May 2021.",
                        "Chadian troops were sent to Mali on 3 May 2021, the United Nations said.",
                        "On 3 May 2021 Chad sent soldiers to Bamako."))
                .containsExactly("1,4");
    }

    @Test
    void otherSendersDaysAndPlacesAreOtherDeployments(@TempDir Path folder) throws IOException {
        assertThat(deployments(
                        folder,
                        "Chad sent 300 soldiers to Mali on 3 May 2021.",
                        "Niger sent 300 soldiers to Mali on 3 May 2021.",
                        "Chad sent 300 soldiers to Mali on 9 June 2021.",
                        "Chad sent 300 soldiers to Libya on 3 May 2021."))
                .containsExactly("4,4");
    }

    /** How many events and how many claims about them the articles give. */
    private static Stream<String> deployments(Path folder, String... texts) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(articles.resolve(i + ".txt"), texts[i] + "\n");
        }
        String graph = folder.resolve("graph.nt").toString();
        assertThat(Shell.run("build", articles.toString(), "-o", graph).code()).isZero();
        Path query = Files.writeString(folder.resolve("count.rq"), QUERY);
        return Shell.run("query", query.toString(), "-d", graph, "--results", "csv")
                .out()
                .lines()
                .skip(1);
    }

    private static String incidents(Path folder, String text) throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"date\":\"2021-05-04\",\"text\":\"" + text + "\",\"triples\":[]}\n");
        Path ontology = Files.writeString(folder.resolve("incidents.ttl"), ONTOLOGY);
        Path predictions = folder.resolve("out.jsonl");
        Shell.Result result = Shell.run(
                "evaluate",
                "--gold",
                gold.toString(),
                "--ontology",
                ontology.toString(),
                "--lexicon",
                "ontology/alignments/muc4.ttl",
                "--predictions",
                predictions.toString());
        assertThat(result.code()).as(result.err()).isZero();
        return Files.readString(predictions);
    }

    @Test
    void explosionDamageAndDeathsAreOneBombing(@TempDir Path folder) throws IOException {
        String told = incidents(
                folder,
                "A car bomb exploded in front of a bank in Bilbao on 3 May 2021. The explosion killed two clerks."
                        + " The separatists claimed responsibility for the attack.");
        assertThat(told)
                .contains("{\"s\":\"bombing\",\"p\":\"instrument\",\"o\":\"car bomb\"")
                .contains("{\"s\":\"bombing\",\"p\":\"victim\",\"o\":\"two clerks\"")
                .contains("{\"s\":\"bombing\",\"p\":\"location\",\"o\":\"Bilbao\"")
                .contains("{\"s\":\"bombing\",\"p\":\"date\",\"o\":\"2021-05-03\"")
                .contains("{\"s\":\"bombing\",\"p\":\"perpetrator individual\",\"o\":\"separatists\"")
                .doesNotContain("\"s\":\"attack\"");
    }

    @Test
    void soldiersWhoFightRebelsMakeNoIncident(@TempDir Path folder) throws IOException {
        assertThat(incidents(folder, "Soldiers killed five rebels in a clash near Gao."))
                .contains("\"triples\":[]");
    }

    @Test
    void whatIsFearedMakesNoIncident(@TempDir Path folder) throws IOException {
        assertThat(incidents(folder, "The police fear that separatists may bomb the town hall."))
                .contains("\"triples\":[]");
    }
}
