package org.newsgraph.spark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.newsgraph.entity.KeyedIdentity;
import org.newsgraph.entity.KeyedIdentity.Incidences;
import org.newsgraph.pipeline.KeyedStages;
import scala.Tuple2;

/**
 * From the readings in their partitions to the lines of the graph. All that is said of a key comes together by shuffling, and what is
 * found of it goes back to the partitions that asked. Added up before it is sent, what is said of an entity that every document names is
 * no more than one record a partition.
 */
final class IdentityJob {
    private final JavaSparkContext spark;
    private final int partitions;
    private final IdentityTasks tasks;
    private final KeyedStages stages;
    private final Partitioner home;

    IdentityJob(JavaSparkContext spark, SparkReading reading, StagesFactory factory) {
        this.spark = spark;
        this.partitions = reading.partitions();
        this.tasks = new IdentityTasks(reading.files(), spark.broadcast(factory));
        this.stages = StagesFactory.loaded(factory);
        this.home = new Home(partitions);
    }

    /** Sends what is for a partition to that partition. */
    private static final class Home extends Partitioner {
        private static final long serialVersionUID = 1L;
        private final int partitions;

        Home(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object key) {
            return (Integer) key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Home h && h.partitions == partitions;
        }

        @Override
        public int hashCode() {
            return partitions;
        }
    }

    /** All lines, in blocks; some are there more than once. */
    JavaRDD<byte[]> lines() {
        IdentityTasks work = tasks;
        Broadcast<HashMap<String, byte[]>> roots = spark.broadcast(roots());
        JavaPairRDD<String, Tuple2<byte[], int[]>> faces = parts().flatMapToPair(p -> work.entities(p, roots.value()))
                .reduceByKey(IdentityTasks::sum, partitions)
                .mapToPair(e -> new Tuple2<>(e._1(), work.face(e._1(), e._2())))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Integer, byte[]> routedFaces = faces.flatMapToPair(IdentityTasks::answers)
                .partitionBy(home)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Integer, byte[]> events = inParts(
                        routedFaces, (p, routed) -> work.tellings(p, roots.value(), routed))
                .mapToPair(t -> t)
                .groupByKey(partitions)
                .flatMapToPair(g -> IdentityTasks.events(g._2()))
                .partitionBy(home)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Integer, byte[]> known = routedFaces.union(events);
        Map<String, byte[]> told = new HashMap<>();
        inParts(known, (p, routed) -> work.incidents(p, roots.value(), routed))
                .collect()
                .forEach(t -> told.put(t._1(), t._2()));
        Broadcast<Incidences> incidents = spark.broadcast(KeyedIdentity.incidents(told));
        JavaPairRDD<Boolean, byte[]> said = inParts(
                        known.union(originals()),
                        (p, routed) -> work.describe(p, roots.value(), incidents.value(), routed))
                .mapToPair(t -> t)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<byte[]> lines = said.filter(Tuple2::_1)
                .values()
                .union(LineBlocks.of(entities(said.filter(s -> !s._1()).values().map(LineBlocks::text), faces)))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        return lines.union(derived(lines));
    }

    private JavaRDD<Integer> parts() {
        return spark.parallelize(IntStream.range(0, partitions).boxed().toList(), partitions);
    }

    /** What a task makes of a partition and of what was sent to it. */
    private interface Task<T> extends java.io.Serializable {
        java.util.Iterator<T> run(int partition, java.util.Iterator<Tuple2<Integer, byte[]>> routed) throws Exception;
    }

    private static <T> JavaRDD<T> inParts(JavaPairRDD<Integer, byte[]> routed, Task<T> task) {
        return routed.mapPartitionsWithIndex((p, all) -> task.run(p, all), true);
    }

    private HashMap<String, byte[]> roots() {
        IdentityTasks work = tasks;
        Map<String, byte[]> pairs = new HashMap<>();
        Map<String, byte[]> profiles = new HashMap<>();
        parts().flatMapToPair(work::keys)
                .reduceByKey(KeyedIdentity::sum, partitions)
                .flatMapToPair(IdentityTasks::blocks)
                .groupByKey(partitions)
                .flatMapToPair(IdentityTasks::pairs)
                .collect()
                .forEach(block -> {
                    pairs.put(block._1(), block._2()._1());
                    profiles.putAll(block._2()._2());
                });
        return new HashMap<>(KeyedIdentity.roots(pairs, profiles));
    }

    private JavaPairRDD<Integer, byte[]> originals() {
        IdentityTasks work = tasks;
        JavaPairRDD<Integer, byte[]> fingerprints =
                parts().flatMapToPair(work::fingerprints).persist(StorageLevel.MEMORY_AND_DISK_SER());
        // Blocks of one document, which most are, need not be sent anywhere.
        Set<String> shared = new HashSet<>(fingerprints
                .flatMapToPair(f -> IdentityTasks.fingerprint(f._2()).blocks().stream()
                        .map(b -> new Tuple2<>(b, 1))
                        .iterator())
                .reduceByKey(Integer::sum, partitions)
                .filter(b -> b._2() > 1)
                .keys()
                .collect());
        Broadcast<Set<String>> blocks = spark.broadcast(shared);
        return fingerprints
                .flatMapToPair(f -> IdentityTasks.fingerprint(f._2()).blocks().stream()
                        .filter(blocks.value()::contains)
                        .map(b -> new Tuple2<>(b, f))
                        .iterator())
                .groupByKey(partitions)
                .flatMapToPair(block -> IdentityTasks.originals(block._2()))
                .reduceByKey(IdentityTasks::earlier, partitions)
                .mapToPair(copy -> new Tuple2<>(
                        copy._2()._1(),
                        new Routed.Original(
                                        copy._1(),
                                        IdentityTasks.fingerprint(copy._2()._2())
                                                .key())
                                .bytes()))
                .partitionBy(home);
    }

    /** What is said of the entities that some document has described. */
    private JavaRDD<String> entities(JavaRDD<String> keys, JavaPairRDD<String, Tuple2<byte[], int[]>> faces) {
        Broadcast<StagesFactory> factory = tasks.factory();
        JavaPairRDD<String, byte[]> described = keys.mapToPair(key -> new Tuple2<>(key, 1))
                .reduceByKey((a, b) -> 1, partitions)
                .join(faces, partitions)
                .mapToPair(e -> new Tuple2<>(e._1(), e._2()._2()._1()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        Broadcast<Set<String>> countries = spark.broadcast(new HashSet<>(described
                .flatMap(e -> KeyedIdentity.entity(e._2()).country().stream().iterator())
                .distinct()
                .collect()));
        Broadcast<Set<String>> there = spark.broadcast(new HashSet<>(
                described.keys().filter(countries.value()::contains).collect()));
        return described.flatMap(e -> StagesFactory.loaded(factory.value())
                .describe(e._2(), there.value()::contains)
                .iterator());
    }

    /** Rules may look from any claim at any other, so they see what they look at in one place. */
    private JavaRDD<byte[]> derived(JavaRDD<byte[]> lines) {
        Optional<Set<String>> properties = stages.seenByRules();
        HashSet<String> wanted = new HashSet<>(properties.orElse(Set.of()));
        boolean all = properties.isEmpty();
        Graph seen = GraphFactory.createDefaultGraph();
        Gathering.into(seen, all ? lines : LineBlocks.filter(lines, line -> wanted.contains(property(line))));
        return LineBlocks.of(spark.parallelize(stages.derive(seen), partitions));
    }

    private static String property(String line) {
        int begin = line.indexOf(' ');
        return line.substring(begin, line.indexOf(' ', begin + 1) + 1);
    }
}
