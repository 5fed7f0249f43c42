package org.newsgraph.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import picocli.CommandLine.Option;

/** How news is read, and what passing over some of it means. */
final class ReadingOptions {
    @Option(
            names = "--any-language",
            description = "Also read texts that are not in English; by default they are passed over.")
    boolean anyLanguage;

    @Option(
            names = "--default-date",
            paramLabel = "YYYY-MM-DD",
            description = "Day of publication of texts that give none.")
    Optional<LocalDate> defaultDate;

    @Option(names = "--threads", paramLabel = "N", description = "Documents read at once (default: one a processor).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Pass over a document whose reading takes longer (default: ${DEFAULT-VALUE}).")
    int seconds = 600;

    @Option(names = "--strict", description = "Exit with 1 if an input had to be passed over.")
    boolean strict;

    /** How long the reading of a document may take. */
    Duration limit() {
        if (seconds < 1) {
            throw new UsageException("--time-limit " + seconds + ": at least 1 second.");
        }
        return Duration.ofSeconds(seconds);
    }

    /** The documents with the day that texts without one get. */
    Stream<Outcome<Document>> dated(Stream<Outcome<Document>> documents) {
        return documents.map(outcome -> outcome instanceof Done<Document> done && defaultDate.isPresent()
                ? new Done<>(done.value().datedIfUndated(defaultDate.get()))
                : outcome);
    }

    /** Exit code after these were passed over. */
    int exitCode(List<Skipped<?>> skipped) {
        if (skipped.stream().anyMatch(s -> s.kind() == Skipped.Kind.ACCESS)) {
            return ExitCode.INPUT_OUTPUT;
        }
        if (skipped.stream().anyMatch(s -> s.kind() == Skipped.Kind.DEFECT)) {
            return ExitCode.INTERNAL;
        }
        return strict && !skipped.isEmpty() ? ExitCode.DATA_PROBLEM : ExitCode.DONE;
    }
}
