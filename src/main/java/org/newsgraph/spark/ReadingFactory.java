package org.newsgraph.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;

/** Makes what reads documents, where they are read: models do not travel, what they are loaded with does. */
public interface ReadingFactory extends Serializable {
    /** Loads models and data. What it gives is called from several threads. */
    Function<Document, Claims> load();

    /** Tells apart factories whose readings differ. Asked for with each record, so worked out beforehand. */
    String fingerprint();

    /** What reads documents in this process; loaded for the first task that asks, and kept for all. */
    static Function<Document, Claims> loaded(ReadingFactory factory) {
        return Loaded.READERS.computeIfAbsent(factory.fingerprint(), f -> factory.load());
    }

    /** The readers of this process by the fingerprints of what they were made by. */
    final class Loaded {
        private static final Map<String, Function<Document, Claims>> READERS = new ConcurrentHashMap<>();

        private Loaded() {}
    }
}
