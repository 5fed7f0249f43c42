package org.newsgraph.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one run of a contender measured.
 *
 * @param firstTriple seconds from the start of the JVM to the first document's triples
 * @param tokensPerSecond of processor time of the one thread that reads
 * @param tokensPerSecondByClock of the clock, one thread
 * @param onTwoThreads tokens a second of the clock on two threads, 0 if it was not asked
 * @param megabytes most that the process ever had in memory
 * @param triplesPerToken of the result
 * @param factsPerSecond of processor time
 */
record Figures(
        double firstTriple,
        double tokensPerSecond,
        double tokensPerSecondByClock,
        double onTwoThreads,
        double megabytes,
        double triplesPerToken,
        double factsPerSecond) {
    private static final String MARK = "figures:";

    /** As a line to print. */
    String line() {
        return MARK
                + List.of(
                                firstTriple,
                                tokensPerSecond,
                                tokensPerSecondByClock,
                                onTwoThreads,
                                megabytes,
                                triplesPerToken,
                                factsPerSecond)
                        .stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
    }

    /** From what a run printed. */
    static Figures parse(String printed) {
        double[] n = printed.lines()
                .filter(l -> l.startsWith(MARK))
                .flatMap(l -> Arrays.stream(l.substring(MARK.length()).split(" ")))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (n.length != 7) {
            throw new IllegalStateException("A run gave no figures:\n" + printed);
        }
        return new Figures(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    }
}
