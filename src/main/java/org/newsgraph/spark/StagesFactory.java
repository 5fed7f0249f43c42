package org.newsgraph.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgraph.pipeline.KeyedStages;

/** Makes the stages after reading, where they run: once in each process. */
public interface StagesFactory extends Serializable {
    /** Loads what they need. They are used by several threads. */
    KeyedStages load();

    /** Tells apart factories whose stages differ. Asked for with each record, so worked out beforehand. */
    String fingerprint();

    /** The stages of this process. */
    static KeyedStages loaded(StagesFactory factory) {
        return Loaded.STAGES.computeIfAbsent(factory.fingerprint(), f -> factory.load());
    }

    /** The stages of this process by the fingerprints of what they were made by. */
    final class Loaded {
        private static final Map<String, KeyedStages> STAGES = new ConcurrentHashMap<>();

        private Loaded() {}
    }
}
