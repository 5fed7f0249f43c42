package org.newsgraph.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.claim.Claims;
import org.newsgraph.duplicate.Fingerprint;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.MemoryTables;

/**
 * Identity across documents that lie in parts, no two of which need be in one process: what {@link IdentityResolver} finds, step by
 * step. Each step either looks at the documents of one part ({@link IdentityPart}) or at all that parts said of one key; what goes
 * from step to step are texts and bytes.
 *
 * <pre>
 * part → facts by key → blocks by name → pairs ─(together)→ roots
 * part → facts by entity → face → part → tellings by group → events → part → incidents ─(together)→ part → resolution
 * </pre>
 */
public final class KeyedIdentity {
    private final IdentityStages stages;

    /** @param titles articles by name: what the gazetteer does not know is linked to DBpedia by them */
    public KeyedIdentity(Lexicon lexicon, Gazetteer gazetteer, Titles titles) {
        this.stages = new IdentityStages(lexicon, gazetteer, titles);
    }

    IdentityStages stages() {
        return stages;
    }

    /** Facts by key, added up over documents. For one thread. */
    public static final class Sum {
        private final Map<String, Tally> facts = new TreeMap<>();

        void add(Map<String, Tally> more) {
            more.forEach(
                    (key, tally) -> facts.computeIfAbsent(key, k -> new Tally()).add(tally, 1));
        }

        /** All that was added, by key. */
        public Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new TreeMap<>();
            facts.forEach((key, tally) -> bytes.put(key, tally.bytes()));
            return bytes;
        }
    }

    /** Adds what a document says of its keys. */
    public void addKeys(Claims document, Sum sum) {
        sum.add(stages.identify(document).keys());
    }

    /** What both say of one key. */
    public static byte[] sum(byte[] one, byte[] other) {
        Tally tally = Tally.of(one);
        tally.add(Tally.of(other), 1);
        return tally.bytes();
    }

    /** As much of what all documents say of a key as pairing asks for. */
    public static byte[] profile(String key, byte[] facts) {
        return KeyProfile.of(key, Tally.of(facts)).facts().bytes();
    }

    /** The blocks in which the key may find its like. */
    public static Set<String> blocks(String key, byte[] profile) {
        return KeyStage.blocksOf(Optional.of(KeyProfile.of(key, Tally.of(profile))));
    }

    /** The pairs among the keys of one block, by the keys' profiles; empty if there are none. */
    public static Optional<byte[]> pairs(String block, SortedMap<String, byte[]> profiles) {
        List<KeyProfile> keys = new ArrayList<>();
        profiles.forEach((key, profile) -> keys.add(KeyProfile.of(key, Tally.of(profile))));
        List<Pair> pairs = keys.size() < 2 ? List.of() : KeyStage.pairs(block, keys);
        return pairs.isEmpty() ? Optional.empty() : Optional.of(Pair.bytes(pairs));
    }

    /** The keys that are in the pairs. */
    public static Set<String> ends(byte[] pairs) {
        Set<String> ends = new TreeSet<>();
        Pair.of(pairs).forEach(p -> ends.addAll(List.of(p.a(), p.b())));
        return ends;
    }

    /**
     * The keys that another stands for, with the reasons.
     *
     * @param pairs by block
     * @param profiles of the keys in them
     */
    public static Map<String, byte[]> roots(Map<String, byte[]> pairs, Map<String, byte[]> profiles) {
        MemoryTables tables = new MemoryTables();
        KeyStage keys = new KeyStage(tables);
        profiles.forEach((key, profile) -> keys.know(key, Tally.of(profile)));
        pairs.forEach((block, found) -> keys.link(block, Pair.of(found)));
        MemoryTables none = new MemoryTables();
        ComponentStage components = new ComponentStage(tables, keys);
        components.update(profiles.keySet(), new ComponentStage(none, new KeyStage(none)));
        return components.all();
    }

    /** What an entity looks like by all that documents say of it. */
    public byte[] face(String entity, byte[] facts) {
        return stages.assembler().assemble(entity, Tally.of(facts)).bytes();
    }

    /** The entity of a face, without members. */
    public static Entity entity(byte[] face) {
        return Face.of(face).entity();
    }

    /** Key of the document that tells. */
    public static String document(byte[] telling) {
        return EventTelling.of(telling).document();
    }

    /** Whether a document tells of no incident. */
    public static boolean tellsNothing(byte[] told) {
        return told(told).equals(IncidentReader.Told.NOTHING);
    }

    /** Only what is told in one group can be of one event. */
    public static String group(byte[] telling) {
        return EventStage.group(EventTelling.of(telling));
    }

    /** The events of the claims of one group, by document and claim. */
    public static Map<String, Map<Integer, String>> events(Collection<byte[]> tellings) {
        Map<String, List<EventTelling>> told = new TreeMap<>();
        tellings.stream().map(EventTelling::of).sorted(EventTelling.BY_PLACE).forEach(t -> told.computeIfAbsent(
                        t.document(), d -> new ArrayList<>())
                .add(t));
        EventStage stage = new EventStage(new MemoryTables());
        stage.update(told);
        Map<String, Map<Integer, String>> events = new TreeMap<>();
        told.keySet().forEach(document -> events.put(document, stage.events(document)));
        return events;
    }

    /**
     * What events have to do with incidents.
     *
     * @param whole by event, the incident that it is part of
     * @param concerned by event, the incident that it is about
     */
    public record Incidences(HashMap<String, String> whole, HashMap<String, String> concerned)
            implements Serializable {}

    /** What events have to do with incidents, by what each document tells. */
    public static Incidences incidents(Map<String, byte[]> documents) {
        Map<String, IncidentReader.Told> told = new TreeMap<>();
        Set<String> events = new TreeSet<>();
        documents.forEach((document, bytes) -> {
            IncidentReader.Told one = told(bytes);
            told.put(document, one);
            events.addAll(one.together().keySet());
            events.addAll(one.concerning().keySet());
        });
        IncidentStage stage = new IncidentStage(new MemoryTables());
        stage.update(told, new IncidentStage(new MemoryTables()));
        Incidences incidents = new Incidences(new HashMap<>(), new HashMap<>());
        for (String event : events) {
            stage.whole(event).ifPresent(i -> incidents.whole().put(event, i));
            stage.concernedBy(event).ifPresent(i -> incidents.concerned().put(event, i));
        }
        return incidents;
    }

    static byte[] bytes(IncidentReader.Told told) {
        return Bytes.of(out -> {
            Bytes.writeCount(told.together().size(), out);
            for (Map.Entry<String, TreeSet<String>> e : told.together().entrySet()) {
                Bytes.writeText(e.getKey(), out);
                write(e.getValue(), out);
            }
            Bytes.writeCount(told.concerning().size(), out);
            for (Map.Entry<String, String> e : told.concerning().entrySet()) {
                Bytes.writeText(e.getKey(), out);
                Bytes.writeText(e.getValue(), out);
            }
        });
    }

    private static void write(Collection<String> texts, DataOutputStream out) throws IOException {
        Bytes.writeCount(texts.size(), out);
        for (String text : texts) {
            Bytes.writeText(text, out);
        }
    }

    private static IncidentReader.Told told(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            Map<String, TreeSet<String>> together = new TreeMap<>();
            for (int left = Bytes.readCount(in); left > 0; left--) {
                together.put(Bytes.readText(in), texts(in));
            }
            Map<String, String> concerning = new TreeMap<>();
            for (int left = Bytes.readCount(in); left > 0; left--) {
                concerning.put(Bytes.readText(in), Bytes.readText(in));
            }
            return new IncidentReader.Told(together, concerning);
        });
    }

    private static TreeSet<String> texts(DataInputStream in) throws IOException {
        TreeSet<String> texts = new TreeSet<>();
        for (int left = Bytes.readCount(in); left > 0; left--) {
            texts.add(Bytes.readText(in));
        }
        return texts;
    }

    /** For each document of one block of near-duplicates the first earlier one that it nearly repeats. */
    public static Map<Fingerprint, Fingerprint> originals(Collection<Fingerprint> block) {
        List<Fingerprint> sorted = block.stream().sorted().toList();
        Map<Fingerprint, Fingerprint> originals = new TreeMap<>();
        for (int i = 1; i < sorted.size(); i++) {
            Fingerprint copy = sorted.get(i);
            sorted.subList(0, i).stream()
                    .filter(f -> f.similarity(copy).isPresent())
                    .findFirst()
                    .ifPresent(original -> originals.put(copy, original));
        }
        return originals;
    }
}
