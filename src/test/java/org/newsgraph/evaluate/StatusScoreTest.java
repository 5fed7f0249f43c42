package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusScoreTest {
    private static final String GOLD =
            "{\"id\":\"a\",\"date\":\"2031-05-04\",\"text\":\"Peru sent a ship and plans to send a plane.\","
                    + "\"events\":[{\"span\":[5,9],\"statusGold\":\"Occurred\"},{\"span\":[21,26],\"statusGold\":\"Occurred\"},"
                    + "{\"span\":[30,34],\"statusGold\":\"Planned\"}]}";

    @TempDir
    Path folder = Path.of("");

    @Test
    void planCalledDoneLeaks() throws IOException {
        StatusScore score = score("[[5,9],\"Occurred\"],[[30,34],\"Ongoing\"]");
        assertThat(score.leak()).isEqualTo(1);
        assertThat(score.accuracy()).isEqualTo(0.5);
    }

    @Test
    void attemptCountsAsDone() throws IOException {
        assertThat(score("[[5,9],\"Attempted\"]").accuracy()).isEqualTo(1);
    }

    @Test
    void eachMentionOfTheSystemCountsOnce() throws IOException {
        assertThat(score("[[5,26],\"Occurred\"]").recall()).isEqualTo(1.0 / 3);
    }

    private StatusScore score(String events) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        String listed = events.replaceAll("\\[(\\[\\d+,\\d+\\]),(\"\\w+\")\\]", "{\"span\":$1,\"status\":$2}");
        StatusScore score = new StatusScore();
        score.add(StatusGold.read(file).get(0), "{\"id\":\"a\",\"events\":[" + listed + "]}");
        return score;
    }
}
