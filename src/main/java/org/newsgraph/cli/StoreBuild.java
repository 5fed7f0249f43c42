package org.newsgraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.pipeline.DocumentReading;
import org.newsgraph.report.RunRecorder;
import org.newsgraph.store.Ingest;
import org.newsgraph.store.Store;

/** Reads sources into a store, batch by batch, and tells people how it goes. */
final class StoreBuild {
    private final NewsgraphCommand command;
    private final RunRecorder run;
    private final String name;
    private final List<Skipped<?>> skipped = new ArrayList<>();

    /** @param name the store as the user calls it */
    StoreBuild(NewsgraphCommand command, RunRecorder run, String name) {
        this.command = command;
        this.run = run;
        this.name = name;
    }

    /** Reads all; gives what was passed over. */
    List<Skipped<?>> read(Store store, DocumentReading reading, Stream<Outcome<Document>> documents, int threads)
            throws InterruptedException, IOException {
        Instant begun = Instant.now();
        try (Interruption interruption = Interruption.listen();
                Progress progress = Progress.of(
                        "reading", Progress.UNKNOWN, !command.isQuiet() && command.terminal.errIsTerminal())) {
            Ingest ingest =
                    new Ingest(store, reading, threads, Ingest.Limits.USUAL, System::nanoTime, interruption::isAsked);
            Ingest.Report report = ingest.read(documents, outcome -> {
                progress.step();
                tell(outcome);
            });
            progress.close();
            command.say(line(report, store, Duration.between(begun, Instant.now())));
            if (report.stopped()) {
                store.close();
            }
        }
        return skipped;
    }

    private void tell(Outcome<Claims> outcome) {
        if (outcome instanceof Done<Claims> done) {
            run.read(done.value());
        } else {
            Skipped<Claims> one = (Skipped<Claims>) outcome;
            run.skip(one);
            skipped.add(one);
            command.warn("newsgraph: " + one.sentence());
        }
    }

    private String line(Ingest.Report report, Store store, Duration time) {
        Map.Entry<Long, Long> there = store.counts();
        String done = String.format(
                Locale.ROOT,
                "%d added, %d replaced, %d there already, %d passed over, %.1f s; in %s: %s, %,d claims, %,d triples",
                report.added(),
                report.replaced(),
                report.unchanged(),
                skipped.size(),
                time.toMillis() / 1000.0,
                name,
                documents(there.getKey()),
                there.getValue(),
                store.triples());
        return report.stopped() ? "stopped: " + done + "; the same command with --resume goes on" : done;
    }

    static String documents(long number) {
        return String.format(Locale.ROOT, "%,d document%s", number, number == 1 ? "" : "s");
    }
}
