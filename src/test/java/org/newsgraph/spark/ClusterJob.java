package org.newsgraph.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import org.newsgraph.document.Outcome;
import org.newsgraph.graph.Iris;
import org.newsgraph.lexicon.LexiconSource;

/**
 * A job on a standalone cluster whose executors are processes: {@code ClusterJob FOLDER SOURCE…}, with Spark's settings as system
 * properties. It writes {@code FOLDER/out}, what was passed over into {@code FOLDER/skipped}, and what went wrong into
 * {@code FOLDER/faults}.
 */
final class ClusterJob {
    /** Two machines; a slow task is done again on another one only. */
    private static final List<String> HOSTS = List.of("127.0.0.1", "127.0.0.2");

    private static final int MEGABYTES = 512;

    private ClusterJob() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        SparkJob job = new SparkJob(
                List.of(words).subList(1, words.length),
                Map.of(),
                true,
                Optional.empty(),
                new DeadlyReading(),
                folder.resolve("work").toString(),
                Optional.of(4));
        SparkConf settings = new SparkConf().setMaster(cluster(folder));
        try (SparkEngine engine = SparkEngine.start(settings, 1)) {
            SparkReading read = engine.read(job);
            int dead = FaultCount.dead();
            int overtaken = FaultCount.overtaken();
            TaskKiller.begin();
            StagesFactory stages =
                    new ModelStages(LexiconSource.bundled(), List.of(), Iris.DEFAULT_BASE, Optional.empty());
            engine.result(read, stages).write(folder.resolve("out").toString());
            Files.write(
                    folder.resolve("skipped"),
                    read.skipped().stream().map(Outcome.Skipped::sentence).toList());
            List<Integer> faults = List.of(dead, overtaken, FaultCount.dead() - dead, TaskKiller.end());
            Files.write(
                    folder.resolve("faults"),
                    faults.stream().map(String::valueOf).toList());
        }
        // The cluster's threads would go on.
        System.exit(0);
    }

    /** Starts master and workers; gives the master's address. */
    private static String cluster(Path folder) {
        SparkConf settings = new SparkConf();
        int port = Master.startRpcEnvAndEndpoint(HOSTS.get(0), 0, 0, settings)
                ._1()
                .address()
                .port();
        String master = "spark://" + HOSTS.get(0) + ":" + port;
        for (int i = 0; i < HOSTS.size(); i++) {
            Worker.startRpcEnvAndEndpoint(
                    HOSTS.get(i),
                    0,
                    0,
                    1,
                    MEGABYTES,
                    new String[] {master},
                    folder.resolve("spark/work").toString(),
                    scala.Option.apply(i),
                    settings,
                    Worker.startRpcEnvAndEndpoint$default$10());
        }
        return master;
    }

    /** The same in a process of its own, which writes nowhere but below the folder. */
    static Process start(Path folder, Map<String, String> settings, List<String> sources) throws IOException {
        Map<String, String> all = new TreeMap<>(settings);
        // Executors run elsewhere.
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        all.put("spark.executor.memory", MEGABYTES + "m");
        all.put("spark.ui.enabled", "false");
        all.put("spark.driver.host", HOSTS.get(0));
        all.put("spark.driver.bindAddress", HOSTS.get(0));
        all.put("spark.executor.extraClassPath", classes);
        // Processes that live for seconds.
        all.put("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        List<String> command = new ArrayList<>(
                List.of("java", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes));
        // What Spark's own scripts give Java 17.
        for (String inside : List.of("java.nio", "sun.nio.ch", "java.lang", "java.lang.invoke", "java.util")) {
            command.add("--add-opens=java.base/" + inside + "=ALL-UNNAMED");
        }
        all.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(ClusterJob.class.getName(), folder.toString()));
        command.addAll(sources);
        // Workers look for Spark's jars there; here all are on the class path.
        Files.createDirectories(folder.resolve("spark/jars"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder.redirectOutput(folder.resolve("log").toFile()).start();
    }
}
