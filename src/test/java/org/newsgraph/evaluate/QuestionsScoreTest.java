package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.query.DataSource;

class QuestionsScoreTest {
    private static final String GRAPH = """
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <x:dam> a ng:Seizure ; sem:hasTimeStamp "2024-05-01"^^xsd:date .
            <x:claim> ng:about <x:dam> ; ng:status ng:Occurred ; prov:wasDerivedFrom <x:sentence> .
            <x:sentence> nif:anchorOf "Rebels seized the dam." ; nif:referenceContext <x:document> .
            <x:document> schema:identifier "a.txt" .
            """;

    private static final String QUESTION = """
            {"id": "Q17", "question": "When?", "columns": ["date", "event"], "keyColumns": ["date", "event"], "rows": [["%s", "event:dam"]], "rowEntityIds": [[null, null]]}
            """;

    private static final String FACT = """
            {"id": "1", "doc": "%s", "sentence": "Rebels seized the dam.", "rel": "seized", "status": "asserted", "event": "event:dam"}
            """;

    @TempDir
    private Path folder = Path.of("");

    private QuestionsScore.Answer answer(String date, String document) throws IOException {
        Files.writeString(folder.resolve("x-facts.jsonl"), FACT.formatted(document));
        return answer(date);
    }

    private QuestionsScore.Answer answer(String date) throws IOException {
        Path gold = Files.writeString(folder.resolve("x-questions.jsonl"), QUESTION.formatted(date));
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(GRAPH, Lang.TURTLE).parse(data);
        return new QuestionsScore(new DataSource.Local(data))
                .answer(GoldQuestion.read(gold))
                .get(0);
    }

    @Test
    void anEventOfTheGoldIsFoundByDateAndSentence() throws IOException {
        assertThat(answer("2024-05-01", "a.txt").exact()).isTrue();
    }

    @Test
    void anotherDateOrDocumentIsBothWrongAndMissed() throws IOException {
        QuestionsScore.Answer otherDate = answer("2024-05-02", "a.txt");
        assertThat(otherDate.faults()).hasSize(2);
        assertThat(otherDate.allKeys()).isTrue();
        assertThat(answer("2024-05-01", "b.txt").faults()).hasSize(2);
    }

    @Test
    void withoutFactsTheEventIsNotCompared() throws IOException {
        assertThat(answer("2024-05-01").allKeys()).isFalse();
        assertThat(answer("2024-05-01").exact()).isFalse();
    }
}
