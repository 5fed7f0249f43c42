package org.newsgraph.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends requests until they get through: after a passing fault again, after a wait that doubles each time, or that the server
 * asks for.
 */
public final class Retry {
    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void take(Duration time) throws InterruptedException;
    }

    /** What came of it: an answer that is no passing fault, or the last failure. */
    record Outcome(Optional<Answer> answer, Optional<Failure> failure) {
        boolean isSuccess() {
            return answer.isPresent() && answer.get().isSuccess();
        }

        Failure reason() {
            return failure.orElseGet(() -> new Failure.Refused(answer.orElseThrow()));
        }
    }

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** A request that is cut this often before its end will not get through whole. */
    private static final int CUTS = 3;

    private final Server server;
    private final int retries;
    private final Pause pause;
    private final Consumer<String> notice;
    private int taken;
    private boolean reached;

    /**
     * @param retries how often one request is sent again
     * @param notice takes a sentence for people before each wait
     */
    public Retry(Server server, int retries, Pause pause, Consumer<String> notice) {
        this.server = server;
        this.retries = retries;
        this.pause = pause;
        this.notice = notice;
    }

    /** How many requests were sent again up to now. */
    int taken() {
        return taken;
    }

    /** The server that requests go to. */
    Server server() {
        return server;
    }

    /** Sends a request that does no harm when it arrives twice. */
    Outcome send(Message message) {
        return send(message, true);
    }

    /**
     * Sends a request.
     *
     * @param repeatable whether it may arrive twice; if not, it is sent again only when the first cannot have been whole
     */
    Outcome send(Message message, boolean repeatable) {
        int cuts = 0;
        for (int tries = 0; ; tries++) {
            Outcome outcome = once(message);
            if (outcome.failure().isEmpty()) {
                return outcome;
            }
            Failure failure = outcome.reason();
            cuts += failure.wantsLess() ? 1 : 0;
            if (tries >= retries || !isPassing(failure) || cuts >= CUTS || failure.mayHaveArrived() && !repeatable) {
                return outcome;
            }
            taken++;
            await(failure, tries);
        }
    }

    /** A server that has never been there will not come. */
    private boolean isPassing(Failure failure) {
        return failure.isPassing() && (reached || !(failure instanceof Failure.NoConnection));
    }

    private Outcome once(Message message) {
        try {
            Answer answer = server.send(message);
            reached = true;
            return new Outcome(
                    Optional.of(answer),
                    answer.isPassing() ? Optional.of(new Failure.Refused(answer)) : Optional.empty());
        } catch (IOException e) {
            message.body().failure().ifPresent(Retry::rethrow);
            return new Outcome(Optional.empty(), Optional.of(Failure.of(e, message.body())));
        }
    }

    /** The data, not the server, is at fault. */
    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw new java.io.UncheckedIOException(new IOException(failure.getMessage(), failure));
    }

    private void await(Failure failure, int tries) {
        Duration wait = asked(failure).orElseGet(() -> FIRST.multipliedBy(1L << Math.min(tries, 10)));
        Duration chosen = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        notice.accept(failure.inWords() + "; trying again in " + chosen.toSeconds() + " s");
        try {
            pause.take(chosen);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadException("Interrupted while waiting for the server.");
        }
    }

    /** Seconds; the other form of the header, a date, is left to the doubling wait. */
    private static Optional<Duration> asked(Failure failure) {
        return failure instanceof Failure.Refused refused
                ? refused.answer()
                        .retryAfter()
                        .filter(s -> s.matches("\\d{1,6}"))
                        .map(s -> Duration.ofSeconds(Long.parseLong(s)))
                : Optional.empty();
    }
}
