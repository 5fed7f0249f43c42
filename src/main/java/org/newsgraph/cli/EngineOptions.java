package org.newsgraph.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** By what documents are read: threads of one process, or Apache Spark. */
final class EngineOptions {
    /** What there is. */
    enum Engine {
        LOCAL,
        SPARK
    }

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description =
                    "local (default), or spark: Apache Spark in this process, or on the cluster to which this was "
                            + "submitted. OUT is then a folder of N-Triples in parts, unless it has the extension of an RDF "
                            + "file; sources, OUT and DIR may be URIs of any file system that Hadoop reads.")
    Engine engine = Engine.LOCAL;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "With Spark: into how many parts the documents are cut (default: by their size).")
    Optional<Integer> partitions;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "With Spark: where what is read is kept until the job is done; started again, it goes on from "
                            + "there (default: OUT.work).")
    Optional<String> work;

    boolean isSpark() {
        if (engine != Engine.SPARK && (partitions.isPresent() || work.isPresent())) {
            throw new UsageException("--partitions and --work are for --engine spark.");
        }
        return engine == Engine.SPARK;
    }
}
