package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.language.Analysis;
import org.newsgraph.mention.Mentions;

class DocumentReadingTest {
    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private final List<String> given = new ArrayList<>();

    @Test
    void outcomesComeInTheOrderOfTheDocuments() throws InterruptedException {
        read(4, new DocumentReading(this::claims), "a", "bbb", "cc", "", "dddd", "e");

        assertThat(given).containsExactly("a", "bbb", "cc", "", "dddd", "e");
    }

    @Test
    void theLongestOfTheLastDocumentsIsBegunFirst() throws InterruptedException {
        Thread caller = Thread.currentThread();
        AtomicBoolean seen = new AtomicBoolean();
        DocumentReading reading = new DocumentReading(document -> {
            // After the last document the caller waits for the first outcome, for which it has done all that it does.
            while (!seen.get() || caller.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return claims(document);
        });
        Stream<Outcome<Document>> documents = Stream.of("a", "bb", "", "cccc", "ddd", "eeee")
                .peek(text -> seen.set(text.equals("eeee")))
                .map(DocumentReadingTest::outcome);

        reading.read(documents, 1, this::take);

        assertThat(begun).containsExactly("a", "cccc", "eeee", "ddd", "bb", "");
        assertThat(given).containsExactly("a", "bb", "", "cccc", "ddd", "eeee");
    }

    @Test
    void shortDocumentsAreTakenFarAheadAndLongOnesAreNot() throws InterruptedException {
        assertThat(takenAheadOfTheFirstOutcome("a short text")).isBetween(200, 400);
        assertThat(takenAheadOfTheFirstOutcome("")).isBetween(200, 400);
        assertThat(takenAheadOfTheFirstOutcome("long ".repeat(20_000))).isBetween(10, 20);
    }

    private int takenAheadOfTheFirstOutcome(String text) throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        Stream<Outcome<Document>> documents =
                Stream.generate(() -> outcome(text)).limit(1_000).peek(document -> taken.incrementAndGet());

        new DocumentReading(this::claims).read(documents, 1, outcome -> ahead.compareAndSet(0, taken.get()));

        return ahead.get();
    }

    @Test
    void aDefectCostsOneDocument() throws InterruptedException {
        DocumentReading reading = new DocumentReading(document -> {
            if (document.text().equals("bad")) {
                throw new IllegalStateException("no such thing");
            }
            return claims(document);
        });

        read(2, reading, "a", "bad", "b");

        assertThat(given)
                .containsExactly(
                        "a",
                        "bad: internal error while reading it: java.lang.IllegalStateException: no such thing",
                        "b");
    }

    private void read(int threads, DocumentReading reading, String... texts) throws InterruptedException {
        reading.read(Stream.of(texts).map(DocumentReadingTest::outcome), threads, this::take);
    }

    private void take(Outcome<Claims> outcome) {
        if (outcome instanceof Done<Claims> done) {
            given.add(done.value().mentions().analysis().document().text());
        } else if (outcome instanceof Skipped<Claims> skipped) {
            given.add(skipped.sentence());
        }
    }

    private static Outcome<Document> outcome(String text) {
        return new Done<>(new Document(text, text, List.of(), Document.Metadata.NONE));
    }

    private Claims claims(Document document) {
        begun.add(document.text());
        return new Claims(new Mentions(new Analysis(document, List.of()), List.of(), List.of()), List.of());
    }
}
