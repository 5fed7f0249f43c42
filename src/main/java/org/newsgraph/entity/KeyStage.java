package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/**
 * Which keys are paired: all that documents say of each key, the blocks that it is in, and the pairs that each block gives. A
 * change of documents asks only the blocks of the keys of which these say something new.
 */
final class KeyStage {
    private static final List<Signal> SIGNALS =
            List.of(new PersonSignal(), new AcronymSignal(), new SpellingSignal(), new NameSignal(), new StorySignal());

    /** Keys of blocks that are kept at hand: one key is in several blocks that follow each other. */
    private static final int MANY = 2_000;

    private final Table tallies;
    private final Table blocks;
    private final Table pairs;
    private final Table links;

    KeyStage(Tables tables) {
        this.tallies = tables.table("keys");
        this.blocks = tables.table("blocks");
        this.pairs = tables.table("pairs");
        this.links = tables.table("links");
    }

    /** What a document says of its keys. */
    static Map<String, Tally> facts(Collection<Identified> referents) {
        Map<String, Tally> facts = new TreeMap<>();
        for (Identified r : referents) {
            Tally tally = facts.computeIfAbsent(r.key(), k -> {
                Tally first = new Tally();
                KeyProfile.noteDocument(first);
                return first;
            });
            KeyProfile.note(r, tally);
            SIGNALS.forEach(s -> s.note(r, tally));
        }
        return facts;
    }

    /** The key with all that is said of it; empty if no document has it. */
    Optional<KeyProfile> profile(String key) {
        return tallies.get(key).map(bytes -> KeyProfile.of(key, Tally.of(bytes)));
    }

    private static Optional<KeyProfile> profile(String key, Tally all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(KeyProfile.of(key, all));
    }

    /** The pairs that the key is in; those found by better reasons first. */
    List<Pair> pairsOf(String key) {
        List<Pair> all = new ArrayList<>();
        links.forEach(Keys.prefix(key), (k, bytes) -> all.addAll(Pair.of(bytes)));
        return all.stream().filter(p -> !p.only() || isAlone(p)).toList();
    }

    private boolean isAlone(Pair pair) {
        boolean[] alone = {true};
        links.forEach(
                Keys.prefix(pair.a()),
                (k, bytes) -> alone[0] &= Pair.of(bytes).stream()
                        .allMatch(p -> !p.only() || !p.a().equals(pair.a()) || p.b().equals(pair.b())));
        return alone[0];
    }

    /**
     * Takes facts out and puts others in.
     *
     * @return the keys whose place among the others may have changed
     */
    Set<String> update(Map<String, Tally> gone, Map<String, Tally> come) {
        Set<String> keys = new TreeSet<>(gone.keySet());
        keys.addAll(come.keySet());
        Set<String> changed = new TreeSet<>();
        Set<String> blocksToAsk = new TreeSet<>();
        for (String key : keys) {
            Tally tally = tallies.get(key).map(Tally::of).orElseGet(Tally::new);
            Optional<KeyProfile> before = profile(key, tally);
            Optional.ofNullable(gone.get(key)).ifPresent(t -> tally.add(t, -1));
            Optional.ofNullable(come.get(key)).ifPresent(t -> tally.add(t, 1));
            put(tallies, key, tally.isEmpty(), tally::bytes);
            Optional<KeyProfile> after = profile(key, tally);
            if (!before.equals(after)) {
                Set<String> left = blocksOf(before);
                Set<String> entered = blocksOf(after);
                left.stream().filter(b -> !entered.contains(b)).forEach(b -> blocks.remove(Keys.join(b, key)));
                entered.forEach(b -> blocks.put(Keys.join(b, key), Bytes.NOTHING));
                blocksToAsk.addAll(left);
                blocksToAsk.addAll(entered);
                changed.add(key);
            }
        }
        Map<String, Optional<KeyProfile>> profiles = new HashMap<>();
        for (String block : blocksToAsk) {
            if (profiles.size() > MANY) {
                profiles.clear();
            }
            pair(block, changed, key -> profiles.computeIfAbsent(key, this::profile));
        }
        return changed;
    }

    /** Each block's name begins with the number of its signal, so that pairs come in the signals' order. */
    static Set<String> blocksOf(Optional<KeyProfile> key) {
        Set<String> names = new TreeSet<>();
        key.ifPresent(k -> {
            for (int i = 0; i < SIGNALS.size(); i++) {
                for (String block : SIGNALS.get(i).blocks(k)) {
                    names.add(i + block);
                }
            }
        });
        return names;
    }

    private void pair(String block, Set<String> changed, Function<String, Optional<KeyProfile>> profiles) {
        List<Pair> before = pairs.get(block).map(Pair::of).orElse(List.of());
        List<Pair> after = pairsOfBlock(block, profiles);
        if (before.equals(after)) {
            return;
        }
        put(pairs, block, after.isEmpty(), () -> Pair.bytes(after));
        Set<String> ends = new TreeSet<>();
        List.of(before, after).forEach(some -> some.forEach(p -> ends.addAll(List.of(p.a(), p.b()))));
        for (String key : ends) {
            List<Pair> own = after.stream().filter(p -> p.has(key)).toList();
            put(links, Keys.join(key, block), own.isEmpty(), () -> Pair.bytes(own));
        }
        // A pair that counts only alone can stop another of its key from counting.
        List.of(before, after).forEach(some -> some.stream().filter(Pair::only).forEach(p -> endsOf(p.a(), changed)));
        changed.addAll(ends);
    }

    private void endsOf(String key, Set<String> ends) {
        links.forEach(Keys.prefix(key), (k, bytes) -> Pair.of(bytes).forEach(p -> ends.addAll(List.of(p.a(), p.b()))));
    }

    private List<Pair> pairsOfBlock(String block, Function<String, Optional<KeyProfile>> profiles) {
        List<String> keys = new ArrayList<>();
        blocks.forEach(Keys.prefix(block), (k, nothing) -> keys.add(Keys.last(k)));
        return keys.size() < 2
                ? List.of()
                : pairs(
                        block,
                        keys.stream().flatMap(k -> profiles.apply(k).stream()).toList());
    }

    /** The pairs among the keys of a block, which are sorted. */
    static List<Pair> pairs(String block, List<KeyProfile> keys) {
        return SIGNALS.get(block.charAt(0) - '0').pairs(block.substring(1), keys);
    }

    /** Puts pairs found elsewhere where their ends find them. */
    void link(String block, List<Pair> found) {
        Set<String> ends = new TreeSet<>();
        found.forEach(p -> ends.addAll(List.of(p.a(), p.b())));
        for (String key : ends) {
            links.put(
                    Keys.join(key, block),
                    Pair.bytes(found.stream().filter(p -> p.has(key)).toList()));
        }
    }

    /** Puts what is said of a key elsewhere. */
    void know(String key, Tally facts) {
        tallies.put(key, facts.bytes());
    }

    private static void put(Table table, String key, boolean empty, Supplier<byte[]> bytes) {
        if (empty) {
            table.remove(key);
        } else {
            table.put(key, bytes.get());
        }
    }
}
