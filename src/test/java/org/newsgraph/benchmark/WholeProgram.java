package org.newsgraph.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * newsgraph beside CoreNLP's own pipelines: {@code WholeProgram DOCUMENTS SOURCE…} runs each on the same documents, one after the
 * other in JVMs of their own, and prints figures and ratios. So many documents warm up, others are measured.
 */
public final class WholeProgram {
    private WholeProgram() {}

    /** @param arguments number of documents, and sources as {@code build} takes them */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<Contender, Figures> figures = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            Figures measured = run(contender, arguments);
            figures.put(contender, measured);
            print(contender.title, measured);
        }
        Figures own = Objects.requireNonNull(figures.get(Contender.NEWSGRAPH));
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "2 threads against 1: %.2f times the tokens a second%n",
                own.onTwoThreads() / own.tokensPerSecondByClock());
        figures.forEach((contender, other) -> {
            if (contender != Contender.NEWSGRAPH) {
                compare(contender.title, own, other);
            }
        });
    }

    private static Figures run(Contender contender, String[] arguments) throws IOException, InterruptedException {
        List<String> command = java(contender);
        command.addAll(List.of(Run.class.getName(), contender.name()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(contender.title + " failed:\n" + printed);
        }
        return Figures.parse(printed);
    }

    /** The command for a JVM with settings as the launcher has, up to the class to run. */
    static List<String> java(Contender contender) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(contender.options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:MaxTenuringThreshold=1",
                "-Dbenchmark.warmup=" + System.getProperty("benchmark.warmup", "30"),
                "-cp",
                System.getProperty("java.class.path")));
        return command;
    }

    private static void print(String title, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f tokens/s a core, %.0f MB at most, first triple after %.1f s, %.2f triples a token, %.1f facts/s%n",
                title,
                figures.tokensPerSecond(),
                figures.megabytes(),
                figures.firstTriple(),
                figures.triplesPerToken(),
                figures.factsPerSecond());
    }

    private static void compare(String title, Figures own, Figures other) {
        System.out.printf(
                Locale.ROOT,
                "newsgraph / %s: tokens/s %.2f, memory %.2f, time to first triple %.2f, facts/s %.2f%n",
                title,
                own.tokensPerSecond() / other.tokensPerSecond(),
                own.megabytes() / other.megabytes(),
                own.firstTriple() / other.firstTriple(),
                own.factsPerSecond() / other.factsPerSecond());
    }
}
