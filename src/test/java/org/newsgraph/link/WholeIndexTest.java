package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index of the whole dictionary keeps the bounds that its users rely on. Skipped where the dictionary is not there. */
@Tag("models")
class WholeIndexTest {
    private static final TitleCache CACHE = new TitleCache(Path.of("target", "cache"));
    private static final TitleCache.Progress SILENT = new TitleCache.Progress() {
        @Override
        public LongConsumer begin(long total) {
            return n -> {};
        }

        @Override
        public void end() {}
    };

    private static TitleIndex index;

    @BeforeAll
    static void open() throws IOException {
        var opened = CACHE.open(SILENT);
        assumeTrue(opened.isPresent(), "The dictionary (CoreNLP's models-english-kbp) is not on the class path.");
        index = opened.get();
    }

    @Test
    void isWellBelowOneGigabyte() throws IOException {
        assertThat(Files.size(CACHE.file())).isBetween(100_000_000L, 500_000_000L);
        assertThat(index.size()).isGreaterThan(5_000_000);
    }

    @Test
    void opensInUnderAHundredMilliseconds() throws IOException {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            assertThat(CACHE.open(SILENT)).isPresent();
            millis.add((System.nanoTime() - begun) / 1_000_000);
        }
        assertThat(millis).anyMatch(m -> m < 100);
    }

    @Test
    void addsLittleToTheHeap() throws IOException {
        long before = usedAfterCollection();
        Collection<TitleIndex> opened = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            opened.add(CACHE.open(SILENT).orElseThrow());
        }
        opened.forEach(o -> o.named("Paris"));
        assertThat((usedAfterCollection() - before) / opened.size()).isLessThan(64 << 20);
    }

    @Test
    void answersAHundredThousandTimesASecond() {
        List<String> names = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            names.add((random.nextBoolean() ? "Paul " : "Lake ") + Integer.toString(random.nextInt(46_656), 36));
        }
        names.addAll(List.of("Angela Merkel", "Lisbon", "World Bank"));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long begun = System.nanoTime();
            names.forEach(index::named);
            best = Math.min(best, System.nanoTime() - begun);
        }
        assertThat(names.size() * 1e9 / best).isGreaterThan(100_000);
    }

    @Test
    void knowsPeopleTownsAndBodies() {
        assertThat(index.named("Angela Merkel").get(0).name()).isEqualTo("Angela_Merkel");
        assertThat(index.named("World Bank").get(0).name()).isEqualTo("World_Bank");
        assertThat(index.named("Lisboa").get(0).name()).isEqualTo("Lisbon");
        assertThat(index.named("Zworykin Qwertz")).isEmpty();
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
