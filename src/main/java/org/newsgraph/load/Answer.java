package org.newsgraph.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a server said.
 *
 * @param status of HTTP
 * @param text the body
 * @param retryAfter the header of that name
 * @param location the header of that name
 * @param fuseki whether it is a Fuseki
 */
record Answer(int status, String text, Optional<String> retryAfter, Optional<String> location, boolean fuseki) {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);
    private static final Set<Integer> TOO_LARGE = Set.of(411, 413);

    /** What a full disk looks like from outside: TDB2 writes through mapped memory, whose failure is told as below. */
    private static final Set<String> SIGNS_OF_A_FULL_DISK =
            Set.of("no space left", "disk quota", "unsafe memory access", "nodetablethrift/write");

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Whether the same request may fare better later. */
    boolean isPassing() {
        return PASSING.contains(status);
    }

    /** Whether a proxy gave up waiting for the server, which may still be at it. */
    boolean isFromBetween() {
        return status == 502 || status == 504;
    }

    /** Whether the server wants less at a time. */
    boolean isTooLarge() {
        return TOO_LARGE.contains(status);
    }

    boolean isFull() {
        String said = text.toLowerCase(Locale.ROOT);
        return status == 507 || status == 500 && SIGNS_OF_A_FULL_DISK.stream().anyMatch(said::contains);
    }

    /** The status, with the first line of the text where it is meant for people. */
    String inWords() {
        String first = text.strip().lines().findFirst().orElse("");
        boolean plain = !first.isEmpty() && !first.startsWith("<") && !first.startsWith("{") && first.length() < 200;
        return plain ? status + ": " + first : String.valueOf(status);
    }
}
