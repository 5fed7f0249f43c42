package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.duplicate.Fingerprint;
import org.newsgraph.duplicate.NearDuplicates;
import org.newsgraph.table.MemoryTables;

/** However documents come and go, each repeats what it would, had all that are there come at once. */
class DuplicateStageTest {
    private static final int STORIES = 4;
    private static final int WORDS = 60;
    private static final int KEYS = 30;

    /** A version of one of some stories, a few words of which are others: some versions are near-duplicates, some are not quite. */
    private static Document version(String key, Random random) {
        int story = random.nextInt(STORIES);
        int changed = random.nextInt(6);
        List<String> words =
                IntStream.range(0, WORDS).mapToObj(i -> "w" + story + "x" + i).collect(Collectors.toList());
        for (int i = 0; i < changed; i++) {
            words.set(random.nextInt(WORDS), "other" + random.nextInt(3));
        }
        String text = String.join(" ", words);
        Optional<LocalDate> day =
                Optional.of(random.nextInt(5)).filter(d -> d > 0).map(d -> LocalDate.of(2023, 4, d));
        return new Document(
                key,
                text,
                List.of(new Section(Section.Kind.PARAGRAPH, new Span(0, text.length()))),
                new Document.Metadata(day, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @RepeatedTest(20)
    void changesLeaveWhatAllAtOnceWouldGive(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        DuplicateStage stage = new DuplicateStage(new MemoryTables());
        Map<String, Document> there = new HashMap<>();
        for (int change = 0; change < 15; change++) {
            SortedMap<String, String> before = originals(stage, there);
            Map<String, Optional<Document>> changes = new TreeMap<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                String key = "news/" + random.nextInt(KEYS);
                changes.put(key, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(version(key, random)));
            }
            changes.forEach(
                    (key, document) -> document.ifPresentOrElse(d -> there.put(key, d), () -> there.remove(key)));
            var told = stage.update(changes);
            SortedMap<String, String> after = originals(stage, there);
            assertThat(after).isEqualTo(atOnce(there));
            List<String> others = new ArrayList<>(there.keySet());
            others.removeIf(key -> changes.containsKey(key)
                    || Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))));
            assertThat(told).containsAll(others);
        }
    }

    private static SortedMap<String, String> originals(DuplicateStage stage, Map<String, Document> there) {
        SortedMap<String, String> originals = new TreeMap<>();
        there.keySet().forEach(key -> stage.original(key).ifPresent(o -> originals.put(key, o)));
        return originals;
    }

    private static SortedMap<String, String> atOnce(Map<String, Document> there) {
        return NearDuplicates.originals(
                there.values().stream().map(Fingerprint::of).toList());
    }
}
