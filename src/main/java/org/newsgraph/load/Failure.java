package org.newsgraph.load;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Why a request did not get through. */
sealed interface Failure {
    /** In words, as the beginning of a sentence about the server. */
    String inWords();

    /** Whether it may get through another time. */
    boolean isPassing();

    /** Whether the server may have done what was asked all the same. */
    boolean mayHaveArrived();

    /** Whether smaller requests may get through where this one does not. */
    default boolean wantsLess() {
        return false;
    }

    /** The server refused. */
    record Refused(Answer answer) implements Failure {
        @Override
        public boolean isPassing() {
            return answer.isPassing();
        }

        @Override
        public boolean mayHaveArrived() {
            return answer.isFromBetween();
        }

        @Override
        public boolean wantsLess() {
            return answer.isTooLarge();
        }

        @Override
        public String inWords() {
            if (answer.isFull()) {
                return "the server's disk seems to be full (" + answer.inWords() + ")";
            }
            return "the server refuses (" + answer.inWords() + ")";
        }
    }

    /** There was no connection. */
    record NoConnection(IOException cause) implements Failure {
        @Override
        public boolean mayHaveArrived() {
            return false;
        }

        @Override
        public boolean isPassing() {
            return true;
        }

        @Override
        public String inWords() {
            return "no server answers there (" + Failure.words(cause) + ")";
        }
    }

    /**
     * The connection was lost.
     *
     * @param midway whether some of the body had been sent, and not all
     * @param sent how many bytes of it
     */
    record Cut(IOException cause, boolean midway, long sent) implements Failure {
        @Override
        public boolean mayHaveArrived() {
            return !midway;
        }

        @Override
        public boolean wantsLess() {
            return midway && sent > Parts.SIZE;
        }

        @Override
        public boolean isPassing() {
            return !(cause instanceof SSLException);
        }

        @Override
        public String inWords() {
            return cause instanceof SSLException
                    ? "no safe connection is possible (" + Failure.words(cause) + ")"
                    : "the connection was lost (" + Failure.words(cause) + ")";
        }
    }

    static Failure of(IOException e, Body body) {
        boolean unreached = e instanceof ConnectException
                || e instanceof UnknownHostException
                || e instanceof HttpConnectTimeoutException;
        return unreached ? new NoConnection(e) : new Cut(e, body.isBegun() && !body.isComplete(), body.taken());
    }

    private static String words(IOException e) {
        Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
        if (cause instanceof UnresolvedAddressException) {
            return "unknown host";
        }
        return Optional.ofNullable(e.getMessage())
                .or(() -> Optional.ofNullable(cause.getMessage()))
                .orElse("connection refused");
    }
}
