package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.Claims;

/** Whatever comes and goes, a store says what a graph built of the documents that are left would say. */
class StorePropertiesTest {
    private static final int STEPS = 30;
    private static final int DOCUMENTS = 18;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aStoreEqualsAFreshBuild(long seed) {
        Random random = new Random(seed);
        Map<String, Claims> there = new TreeMap<>();
        TestStore.create(folder.resolve("store")).close();
        for (int step = 0; step < STEPS; ) {
            try (Store store = TestStore.open(folder.resolve("store"))) {
                for (int i = 0; i < 6; i++, step++) {
                    store.apply(change(random, there));
                }
            }
            assertThat(TestStore.dump(folder.resolve("store"))).isEqualTo(TestStore.fresh(there.values()));
        }
    }

    /** Some documents come, come again, are changed or taken out; {@code there} follows. */
    private static Map<String, Optional<Claims>> change(Random random, Map<String, Claims> there) {
        Map<String, Optional<Claims>> changes = new LinkedHashMap<>();
        int many = 1 + random.nextInt(4);
        for (int i = 0; i < many; i++) {
            int n = random.nextInt(DOCUMENTS);
            String key = n % 3 == 0 ? "https://example.org/" + n : "news/" + n + ".txt";
            boolean gone = random.nextInt(3) == 0;
            Optional<Claims> reading =
                    gone ? Optional.empty() : Optional.of(ReadingStub.DENSE.reading(key, n + 100L * random.nextInt(3)));
            changes.put(key, reading);
            reading.ifPresentOrElse(r -> there.put(key, r), () -> there.remove(key));
        }
        return changes;
    }
}
