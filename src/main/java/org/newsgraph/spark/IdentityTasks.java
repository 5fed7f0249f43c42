package org.newsgraph.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.duplicate.Fingerprint;
import org.newsgraph.duplicate.Signature;
import org.newsgraph.entity.IdentityPart;
import org.newsgraph.entity.KeyedIdentity;
import org.newsgraph.entity.KeyedIdentity.Incidences;
import org.newsgraph.pipeline.KeyedStages;
import org.newsgraph.table.Bytes;
import scala.Tuple2;

/** The tasks of identity: each goes over the readings of one partition, or over all that was said of one key. */
final class IdentityTasks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadingFiles files;
    private final Broadcast<StagesFactory> factory;

    IdentityTasks(ReadingFiles files, Broadcast<StagesFactory> factory) {
        this.files = files;
        this.factory = factory;
    }

    Broadcast<StagesFactory> factory() {
        return factory;
    }

    private KeyedStages stages() {
        return StagesFactory.loaded(factory.value());
    }

    /** What the partition's documents say of their keys. */
    Iterator<Tuple2<String, byte[]>> keys(int partition) throws IOException {
        KeyedIdentity.Sum sum = new KeyedIdentity.Sum();
        KeyedIdentity identity = stages().identity();
        files.forEach(partition, c -> identity.addKeys(c, sum));
        return tuples(sum.bytes());
    }

    private static <K, V> Iterator<Tuple2<K, V>> tuples(Map<K, V> map) {
        return map.entrySet().stream()
                .map(e -> new Tuple2<>(e.getKey(), e.getValue()))
                .iterator();
    }

    /** The key's profile for each block that it is in. */
    static Iterator<Tuple2<String, Tuple2<String, byte[]>>> blocks(Tuple2<String, byte[]> facts) {
        byte[] profile = KeyedIdentity.profile(facts._1(), facts._2());
        return KeyedIdentity.blocks(facts._1(), profile).stream()
                .map(block -> new Tuple2<>(block, new Tuple2<>(facts._1(), profile)))
                .iterator();
    }

    /** Pairs of a block, and the profiles of the keys in them. */
    static Iterator<Tuple2<String, Tuple2<byte[], HashMap<String, byte[]>>>> pairs(
            Tuple2<String, Iterable<Tuple2<String, byte[]>>> block) {
        TreeMap<String, byte[]> profiles = new TreeMap<>();
        block._2().forEach(key -> profiles.put(key._1(), key._2()));
        return KeyedIdentity.pairs(block._1(), profiles).stream()
                .map(pairs -> {
                    HashMap<String, byte[]> ends = new HashMap<>();
                    KeyedIdentity.ends(pairs).forEach(end -> ends.put(end, profiles.getOrDefault(end, new byte[1])));
                    return new Tuple2<>(block._1(), new Tuple2<>(pairs, ends));
                })
                .iterator();
    }

    private IdentityPart part(Map<String, byte[]> roots, Iterator<Tuple2<Integer, byte[]>> routed) {
        IdentityPart part = new IdentityPart(stages().identity(), roots);
        routed.forEachRemaining(r -> Routed.of(r._2()).tell(part));
        return part;
    }

    /** What the partition's documents say of their entities, with the partition to which the answer goes. */
    Iterator<Tuple2<String, Tuple2<byte[], int[]>>> entities(int partition, Map<String, byte[]> roots)
            throws IOException {
        KeyedIdentity.Sum sum = new KeyedIdentity.Sum();
        IdentityPart part = new IdentityPart(stages().identity(), roots);
        files.forEach(partition, c -> part.addEntities(c, sum));
        Map<String, Tuple2<byte[], int[]>> asked = new TreeMap<>();
        sum.bytes().forEach((entity, facts) -> asked.put(entity, new Tuple2<>(facts, new int[] {partition})));
        return tuples(asked);
    }

    /** What two parts say of an entity. */
    static Tuple2<byte[], int[]> sum(Tuple2<byte[], int[]> a, Tuple2<byte[], int[]> b) {
        int[] partitions = java.util.Arrays.copyOf(a._2(), a._2().length + b._2().length);
        System.arraycopy(b._2(), 0, partitions, a._2().length, b._2().length);
        return new Tuple2<>(KeyedIdentity.sum(a._1(), b._1()), partitions);
    }

    Tuple2<byte[], int[]> face(String entity, Tuple2<byte[], int[]> asked) {
        return new Tuple2<>(stages().identity().face(entity, asked._1()), asked._2());
    }

    /** The face for each partition that asked: however many documents speak of an entity, a partition asks once. */
    static Iterator<Tuple2<Integer, byte[]>> answers(Tuple2<String, Tuple2<byte[], int[]>> face) {
        byte[] bytes = new Routed.Face(face._1(), face._2()._1()).bytes();
        return java.util.Arrays.stream(face._2()._2())
                .mapToObj(partition -> new Tuple2<>(partition, bytes))
                .iterator();
    }

    /** What the partition's documents tell of events, by group. */
    Iterator<Tuple2<String, Tuple2<Integer, byte[]>>> tellings(
            int partition, Map<String, byte[]> roots, Iterator<Tuple2<Integer, byte[]>> routed) throws IOException {
        IdentityPart part = part(roots, routed);
        List<Tuple2<String, Tuple2<Integer, byte[]>>> told = new ArrayList<>();
        files.forEach(partition, c -> part.tellings(c)
                .forEach(t -> told.add(new Tuple2<>(KeyedIdentity.group(t), new Tuple2<>(partition, t)))));
        return told.iterator();
    }

    /** The events of a group, each where it is asked for. */
    static Iterator<Tuple2<Integer, byte[]>> events(Iterable<Tuple2<Integer, byte[]>> group) {
        List<byte[]> tellings = new ArrayList<>();
        Map<String, Integer> home = new HashMap<>();
        group.forEach(t -> {
            tellings.add(t._2());
            home.put(KeyedIdentity.document(t._2()), t._1());
        });
        List<Tuple2<Integer, byte[]>> answers = new ArrayList<>();
        KeyedIdentity.events(tellings)
                .forEach((document, events) -> events.forEach((claim, path) -> answers.add(new Tuple2<>(
                        home.getOrDefault(document, 0), new Routed.Event(document, claim, path).bytes()))));
        return answers.iterator();
    }

    /** What the partition's documents tell of incidents, by document. */
    Iterator<Tuple2<String, byte[]>> incidents(
            int partition, Map<String, byte[]> roots, Iterator<Tuple2<Integer, byte[]>> routed) throws IOException {
        IdentityPart part = part(roots, routed);
        Map<String, byte[]> told = new TreeMap<>();
        files.forEach(partition, c -> told.put(document(c).key(), part.incidents(c)));
        told.values().removeIf(KeyedIdentity::tellsNothing);
        return tuples(told);
    }

    private static Document document(Claims claims) {
        return claims.mentions().analysis().document();
    }

    /** Blocks of lines, by true, and the key of each entity that is to be described, by false. */
    Iterator<Tuple2<Boolean, byte[]>> describe(
            int partition, Map<String, byte[]> roots, Incidences incidents, Iterator<Tuple2<Integer, byte[]>> routed)
            throws IOException {
        IdentityPart part = part(roots, routed);
        Set<String> lines = new HashSet<>();
        Set<String> entities = new HashSet<>();
        files.forEach(partition, c -> {
            KeyedStages.Described described = stages().describe(c, part, incidents);
            lines.addAll(described.lines());
            entities.addAll(described.entities());
        });
        List<Tuple2<Boolean, byte[]>> said = new ArrayList<>();
        LineBlocks.of(lines.iterator()).forEachRemaining(block -> said.add(new Tuple2<>(true, block)));
        entities.forEach(key -> said.add(new Tuple2<>(false, key.getBytes(UTF_8))));
        return said.iterator();
    }

    /** Fingerprints of the partition's documents. */
    Iterator<Tuple2<Integer, byte[]>> fingerprints(int partition) throws IOException {
        List<Tuple2<Integer, byte[]>> all = new ArrayList<>();
        files.forEach(partition, c -> {
            Fingerprint f = Fingerprint.of(document(c));
            if (!f.signature().isEmpty()) {
                all.add(new Tuple2<>(partition, Bytes.of(out -> write(f, out))));
            }
        });
        return all.iterator();
    }

    static void write(Fingerprint f, DataOutputStream out) throws IOException {
        Bytes.writeText(f.key(), out);
        Bytes.writeOptional(f.date().map(LocalDate::toString), out);
        byte[] signature = f.signature().toBytes();
        out.writeInt(signature.length);
        out.write(signature);
    }

    static Fingerprint fingerprint(byte[] bytes) {
        return Bytes.read(bytes, IdentityTasks::fingerprint);
    }

    private static Fingerprint fingerprint(DataInputStream in) throws IOException {
        return new Fingerprint(
                Bytes.readText(in),
                Bytes.readOptional(in).map(LocalDate::parse),
                Signature.ofBytes(in.readNBytes(in.readInt())));
    }

    /** For each document of a block that repeats another: where it is, and the first that it repeats there. */
    static Iterator<Tuple2<String, Tuple2<Integer, byte[]>>> originals(Iterable<Tuple2<Integer, byte[]>> block) {
        Map<String, Integer> home = new HashMap<>();
        List<Fingerprint> all = new ArrayList<>();
        block.forEach(f -> {
            Fingerprint one = fingerprint(f._2());
            all.add(one);
            home.put(one.key(), f._1());
        });
        List<Tuple2<String, Tuple2<Integer, byte[]>>> found = new ArrayList<>();
        KeyedIdentity.originals(all)
                .forEach((copy, original) -> found.add(new Tuple2<>(
                        copy.key(),
                        new Tuple2<>(home.getOrDefault(copy.key(), 0), Bytes.of(out -> write(original, out))))));
        return found.iterator();
    }

    /** The earlier of two originals. */
    static Tuple2<Integer, byte[]> earlier(Tuple2<Integer, byte[]> a, Tuple2<Integer, byte[]> b) {
        return fingerprint(a._2()).compareTo(fingerprint(b._2())) <= 0 ? a : b;
    }
}
