package org.newsgraph.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.store.ReadingStub;

/** Reads without models; documents that say so end their process, each in another way, or are slow. */
final class DeadlyReading implements ReadingFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public Function<Document, Claims> load() {
        return DeadlyReading::read;
    }

    private static Claims read(Document document) {
        String text = document.text();
        if (text.contains("poison")) {
            throw new IllegalStateException("poisoned");
        } else if (text.contains("deep")) {
            descend(0);
        } else if (text.contains("memory")) {
            useUpMemory();
        } else if (text.contains("deadly")) {
            Runtime.getRuntime().halt(137);
        } else if (text.contains("slow")) {
            loseTime();
        }
        return harmless(document);
    }

    /** The same of documents that say nothing of this kind, in any process. */
    static Claims harmless(Document document) {
        return ReadingStub.DENSE.reading(
                document.key(), Math.floorMod(document.key().hashCode(), 1_000));
    }

    private static long descend(long depth) {
        return depth < 0 ? depth : 1 + descend(depth + 1);
    }

    private static void useUpMemory() {
        List<long[]> all = new ArrayList<>();
        while (!all.contains(new long[0])) {
            all.add(new long[1 << 20]);
        }
    }

    /** Slow machines are slow; the same task elsewhere is not. */
    private static void loseTime() {
        if (TaskContext.get().attemptNumber() > 0) {
            return;
        }
        try {
            TimeUnit.MINUTES.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String fingerprint() {
        return "deadly";
    }
}
