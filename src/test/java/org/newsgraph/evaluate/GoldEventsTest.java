package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldEventsTest {
    private static final String FACTS = """
            {"id": "1", "doc": "a.txt", "sentence": "Rebels seized the dam.", "rel": "seized", "subj": "rebels", "status": "asserted", "event": "event:dam", "attributionIds": ["mayor"]}
            {"id": "2", "doc": "a.txt", "sentence": "Troops will go to Arda.", "rel": "deployedTo", "subj": "troops", "status": "planned", "event": "event:troops"}
            {"id": "3", "doc": "a.txt", "sentence": "So said the mayor.", "rel": "stated", "subj": "mayor", "status": "asserted", "event": "event:said", "accept": {"subj": ["town"]}, "qualifiers": {"contentFacts": ["1"]}}
            {"id": "4", "doc": "a.txt", "sentence": "All is calm, he added.", "rel": "stated", "subj": "mayor", "status": "asserted", "event": "event:calm", "qualifiers": {"contentFacts": []}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private List<Path> files = List.of();

    @BeforeEach
    void write() throws IOException {
        files = List.of(Files.writeString(folder.resolve("x-facts.jsonl"), FACTS));
    }

    private GoldEvents events() throws IOException {
        return GoldEvents.read(files);
    }

    private boolean told(String event, String quote, String kind, String status) throws IOException {
        return isTold(events().tellings(event), quote, kind, status);
    }

    private static boolean isTold(List<Telling> tellings, String quote, String kind, String status) {
        return tellings.stream().anyMatch(t -> t.isToldBy(new Telling.Evidence("a.txt", quote, kind, status)));
    }

    @Test
    void anEventIsToldByItsSentenceAndItsClass() throws IOException {
        assertThat(told("event:dam", "Rebels  seized the dam.", "Seizure", "Occurred"))
                .isTrue();
        assertThat(told("event:dam", "Rebels seized the dam.", "Arson", "Occurred"))
                .isFalse();
        assertThat(told("event:dam", "Rebels held a dam.", "Seizure", "Occurred"))
                .isFalse();
        assertThat(told("event:dam", "", "Seizure", "Occurred")).isFalse();
        assertThat(events().tellings("event:none")).isEmpty();
    }

    @Test
    void anotherDocumentDoesNotTellIt() throws IOException {
        Telling.Evidence elsewhere = new Telling.Evidence("b.txt", "Rebels seized the dam.", "Seizure", "Occurred");
        assertThat(events().tellings("event:dam")).noneMatch(t -> t.isToldBy(elsewhere));
    }

    @Test
    void aPlanIsNotToldByWhatIsCalledDone() throws IOException {
        assertThat(told("event:troops", "Troops will go to Arda.", "Deployment", "Planned"))
                .isTrue();
        assertThat(told("event:troops", "Troops will go to Arda.", "Deployment", "Occurred"))
                .isFalse();
    }

    @Test
    void whatSomebodySaysIsToldByItsContent() throws IOException {
        assertThat(told("event:said", "Rebels seized the dam.", "Seizure", "Occurred"))
                .isTrue();
        assertThat(told("event:said", "So said the mayor.", "Seizure", "Occurred"))
                .isTrue();
        assertThat(told("event:said", "So said the mayor.", "Arson", "Occurred"))
                .isFalse();
        assertThat(told("event:said", "All is calm, he added.", "Seizure", "Occurred"))
                .isFalse();
        assertThat(told("event:calm", "All is calm, he added.", "Assessment", "Ongoing"))
                .isTrue();
    }

    @Test
    void claimsOfTheSameSpeakerAreRightWithoutTellingTheEvent() throws IOException {
        List<Telling> also = events().alsoSaid("event:calm");
        assertThat(isTold(also, "Rebels seized the dam.", "Seizure", "Occurred"))
                .isTrue();
        assertThat(isTold(also, "Troops will go to Arda.", "Deployment", "Planned"))
                .isFalse();
        assertThat(events().alsoSaid("event:dam")).isEmpty();
    }

    @Test
    void othersMayStandForTheSpeaker() throws IOException {
        assertThat(events().alternatives("event:said", "mayor")).containsExactly("town");
        assertThat(events().alternatives("event:calm", "mayor")).isEmpty();
    }
}
