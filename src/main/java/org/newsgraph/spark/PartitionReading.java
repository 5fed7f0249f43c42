package org.newsgraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.pipeline.DocumentReading;
import org.newsgraph.spark.Attempts.Attempt;

/** Reads the documents of a partition into its file, suspects alone. */
final class PartitionReading {
    /** Held to write by the one task of this process that reads a suspect. */
    private static final ReadWriteLock ALONE = new ReentrantReadWriteLock();

    private final DocumentReading reading;
    private final ReadingFiles files;

    PartitionReading(Function<Document, Claims> reader, ReadingFiles files) {
        this.reading = new DocumentReading(reader);
        this.files = files;
    }

    /** @param number tells apart attempts that run at once */
    void read(int partition, long number, List<Read> documents) throws IOException {
        Attempt attempt = files.attempts().begin(partition, number);
        try {
            files.write(partition, number, outcomes(documents, attempt));
        } catch (IOException | RuntimeException e) {
            attempt.giveUp();
            throw e;
        }
        attempt.succeed();
    }

    private Iterator<ReadingFiles.Outcome> outcomes(List<Read> documents, Attempt attempt) {
        return documents.stream()
                .map(d -> new ReadingFiles.Outcome(d.position(), outcome(d, attempt)))
                .iterator();
    }

    private Outcome<Claims> outcome(Read read, Attempt attempt) {
        if (read.outcome() instanceof Done<Document> done && attempt.isDeadly(read.position())) {
            return new Skipped<>(done.value().name(), "whatever process reads it ends of it", Skipped.Kind.DEFECT);
        }
        Lock lock = attempt.isSuspect(read.position()) ? ALONE.writeLock() : ALONE.readLock();
        lock.lock();
        try {
            attempt.begin(read.position());
            Outcome<Claims> outcome = reading.attempt(read.outcome());
            attempt.end(read.position());
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }
}
