package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.store.ReadingStub;

/** A document whose reading has no end holds nothing up. */
@Timeout(60)
class TimeLimitTest {
    private final CountDownLatch given = new CountDownLatch(1);

    private static Outcome<Document> document(String text) {
        return new Outcome.Done<>(new Document(text, text, List.of(), Document.Metadata.NONE));
    }

    private Claims read(Document document) {
        if (document.text().equals("defect")) {
            throw new IllegalStateException("met a defect");
        }
        while (document.text().equals("endless")) {
            if (Thread.currentThread().isInterrupted()) {
                given.countDown();
                throw new IllegalStateException("given up");
            }
        }
        return ReadingStub.DENSE.reading(document.key(), 1);
    }

    @Test
    void whatIsNotReadInTimeIsPassedOverAndAllElseIsRead() throws InterruptedException {
        List<String> outcomes = new ArrayList<>();
        new DocumentReading(this::read)
                .within(Duration.ofMillis(500))
                .read(
                        Stream.of("a", "endless", "b", "defect", "c").map(TimeLimitTest::document),
                        2,
                        outcome -> outcomes.add(outcome instanceof Outcome.Skipped<Claims> s ? s.sentence() : "read"));
        assertThat(outcomes)
                .containsExactly(
                        "read",
                        "endless: reading it takes longer than 0.5 s",
                        "read",
                        "defect: internal error while reading it: java.lang.IllegalStateException: met a defect",
                        "read");
        assertThat(given.await(30, TimeUnit.SECONDS))
                .as("whoever reads it is told to stop")
                .isTrue();
    }
}
