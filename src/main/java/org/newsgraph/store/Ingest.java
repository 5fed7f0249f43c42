package org.newsgraph.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.pipeline.DocumentReading;

/** Reads documents into a store: those that are there already are passed by unread, the others come in batches. */
public final class Ingest {
    /**
     * When a batch is committed: commits are dear, since TDB2 writes each block anew that a batch has touched, which in a large store
     * each term and triple does; and what is not committed is lost if the process is killed.
     *
     * @param documents at the latest when it has so many
     * @param claims at the latest when they make so many
     * @param nanoseconds at the latest so long after the one before
     */
    public record Limits(int documents, int claims, long nanoseconds) {
        /** A thousand documents, or what was read in a minute. */
        public static final Limits USUAL = new Limits(1_000, 20_000, 60_000_000_000L);
    }

    private final Limits limits;
    private final Store store;
    private final DocumentReading reading;
    private final int threads;
    private final LongSupplier nanoseconds;
    private final BooleanSupplier stopped;

    private final Map<String, Optional<Claims>> batch = new LinkedHashMap<>();
    /** Fingerprints of documents on their way; the store does not know them yet. */
    private final Map<String, String> underWay = new HashMap<>();

    private int claims;
    private long begun;
    private long added;
    private long replaced;
    private long unchanged;

    /**
     * Sets it up; to be used once.
     *
     * @param nanoseconds a clock: nothing that was read waits for long to be committed
     * @param stopped whether to stop at the next document
     */
    public Ingest(
            Store store,
            DocumentReading reading,
            int threads,
            Limits limits,
            LongSupplier nanoseconds,
            BooleanSupplier stopped) {
        this.limits = limits;
        this.store = store;
        this.reading = reading;
        this.threads = threads;
        this.nanoseconds = nanoseconds;
        this.stopped = stopped;
    }

    /**
     * What became of the documents.
     *
     * @param unchanged were there already
     * @param stopped whether there may be more
     */
    public record Report(long added, long replaced, long unchanged, boolean stopped) {}

    /** Thrown through the readers when the user wants to stop. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads and commits all.
     *
     * @param told hears of every document read or passed over, but for those that are there already
     */
    public Report read(Stream<Outcome<Document>> documents, Consumer<Outcome<Claims>> told)
            throws InterruptedException {
        begun = nanoseconds.getAsLong();
        boolean whole = true;
        try {
            reading.read(documents.filter(this::isNews), threads, outcome -> {
                told.accept(outcome);
                take(outcome);
            });
        } catch (Stop e) {
            whole = false;
        }
        commit();
        return new Report(added, replaced, unchanged, !whole);
    }

    private boolean isNews(Outcome<Document> outcome) {
        if (stopped.getAsBoolean()) {
            throw new Stop();
        }
        if (outcome instanceof Skipped<Document>) {
            return true;
        }
        Document document = ((Done<Document>) outcome).value();
        String fingerprint = StoredDocument.fingerprint(document);
        boolean known = underWay.containsKey(document.key())
                ? fingerprint.equals(underWay.get(document.key()))
                : store.holds(document);
        if (known) {
            unchanged++;
        } else {
            underWay.put(document.key(), fingerprint);
        }
        return !known;
    }

    private void take(Outcome<Claims> outcome) {
        if (outcome instanceof Done<Claims> done) {
            Claims read = done.value();
            batch.put(read.mentions().analysis().document().key(), Optional.of(read));
            claims += read.claims().size();
        }
        if (batch.size() >= limits.documents()
                || claims >= limits.claims()
                || nanoseconds.getAsLong() - begun >= limits.nanoseconds()) {
            commit();
        }
        if (stopped.getAsBoolean()) {
            throw new Stop();
        }
    }

    private void commit() {
        if (!batch.isEmpty()) {
            long there = batch.keySet().stream().filter(store::holdsKey).count();
            store.apply(batch);
            replaced += there;
            added += batch.size() - there;
            batch.forEach((key, reading) -> reading.ifPresent(r -> underWay.remove(
                    key, StoredDocument.fingerprint(r.mentions().analysis().document()))));
            batch.clear();
        }
        claims = 0;
        begun = nanoseconds.getAsLong();
    }
}
