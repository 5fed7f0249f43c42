package org.newsgraph.evaluate;

import java.util.List;
import java.util.Set;

/**
 * One place where, by a gold, a document tells of an event.
 *
 * @param document file name
 * @param sentences sentences of the document that tell it
 * @param classes local names of the classes that fit; empty where any does, since what somebody says can be of every class
 * @param notDone it is only planned, asked for or attempted
 */
public record Telling(String document, List<String> sentences, Set<String> classes, boolean notDone) {
    private static final Set<String> DONE = Set.of("Occurred", "Ongoing");

    /**
     * What a row of an answer rests on.
     *
     * @param document file name
     * @param quote sentence
     * @param kind local name of the event's class
     * @param status local name
     */
    public record Evidence(String document, String quote, String kind, String status) {}

    public Telling {
        sentences = List.copyOf(sentences);
        classes = Set.copyOf(classes);
    }

    /** Whether the evidence is this telling: a sentence of it, a class that fits, and not called done if it is not. */
    public boolean isToldBy(Evidence evidence) {
        return document.equals(evidence.document())
                && (classes.isEmpty() || classes.contains(evidence.kind()))
                && !(notDone && DONE.contains(evidence.status()))
                && sentences.stream().anyMatch(s -> sameSentence(plain(s), plain(evidence.quote())));
    }

    /** Equal, or one within the other, since sentences are divided differently. */
    private static boolean sameSentence(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String plain(String sentence) {
        return sentence.replaceAll("\\s+", " ").strip();
    }
}
