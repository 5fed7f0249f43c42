package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.Claims;
import org.newsgraph.graph.Delta;

/** Those who follow a store learn all that became of it, or that they do not know it. */
class StoreChangesTest {
    @TempDir
    Path folder;

    private Path store() {
        return folder.resolve("store");
    }

    private StoreChanges changes() {
        return new StoreChanges(new StoreFolder(store()).search());
    }

    /** The store as it stands: the name of its state, and its triples. */
    private record State(String name, Set<Triple> triples) {}

    private State state() {
        try (StoreGraph graph = StoreGraph.open(store())) {
            Set<Triple> triples = new HashSet<>();
            Txn.executeRead(graph.dataset(), () -> graph.dataset().getDefaultGraph().stream()
                    .forEach(triples::add));
            return new State(graph.state(), triples);
        }
    }

    private static Delta difference(State from, State to) {
        Set<Triple> removed = new HashSet<>(from.triples());
        removed.removeAll(to.triples());
        Set<Triple> added = new HashSet<>(to.triples());
        added.removeAll(from.triples());
        return new Delta(removed, added);
    }

    private void apply(Random random, int times) {
        try (Store store = TestStore.open(store())) {
            for (int i = 0; i < times; i++) {
                Map<String, Optional<Claims>> change = new LinkedHashMap<>();
                String key = "news/" + random.nextInt(6) + ".txt";
                change.put(
                        key,
                        random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(ReadingStub.DENSE.reading(key, random.nextInt(20))));
                store.apply(change);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itIsTheDifferenceOfTheStates(long seed) {
        Random random = new Random(seed);
        TestStore.create(store()).close();
        apply(random, 4);
        State from = state();
        changes().follow();
        for (int round = 0; round < 3; round++) {
            apply(random, 3);
            State to = state();
            assertThat(changes().between(from.name(), to.name())).contains(difference(from, to));
        }
    }

    @Test
    void compactionChangesNothing() throws IOException {
        TestStore.create(store()).close();
        apply(new Random(4), 4);
        State from = state();
        changes().follow();
        try (Store store = Store.openAsItIs(new StoreFolder(store()))) {
            store.compact();
        }
        State to = state();
        assertThat(to.name()).isNotEqualTo(from.name());
        assertThat(changes().between(from.name(), to.name())).contains(new Delta(Set.of(), Set.of()));
    }

    @Test
    void aChangeThatNobodyToldOfIsNotPassedOver() {
        TestStore.create(store()).close();
        apply(new Random(5), 4);
        State from = state();
        changes().follow();
        apply(new Random(6), 1);
        try (StoreGraph graph = StoreGraph.open(store())) {
            Txn.executeWrite(graph.dataset(), () -> graph.dataset()
                    .getDefaultGraph()
                    .add(Triple.create(
                            NodeFactory.createURI("urn:x"),
                            NodeFactory.createURI("urn:y"),
                            NodeFactory.createURI("urn:z"))));
        }
        apply(new Random(7), 1);
        assertThat(changes().between(from.name(), state().name())).isEmpty();
    }

    @Test
    void whatIsDamagedIsNotKnown() throws IOException {
        TestStore.create(store()).close();
        apply(new Random(8), 4);
        State from = state();
        changes().follow();
        apply(new Random(9), 3);
        Path log = new StoreFolder(store()).search().resolve("changes");
        try (Stream<Path> files = Files.list(log)) {
            Path one = files.filter(f -> f.toString().endsWith(".added"))
                    .findFirst()
                    .orElseThrow();
            Files.write(one, new byte[] {1, 2, 3});
        }
        assertThat(changes().between(from.name(), state().name())).isEmpty();
    }

    @Test
    void whereNobodyFollowsNothingIsKept() {
        TestStore.create(store()).close();
        apply(new Random(10), 2);
        assertThat(new StoreFolder(store()).search()).doesNotExist();
    }
}
