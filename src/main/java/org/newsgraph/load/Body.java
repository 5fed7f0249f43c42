package org.newsgraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, written while it is sent and anew each time it is sent. If writing fails, sending fails: what was
 * written up to then never looks like a whole.
 */
final class Body implements Supplier<InputStream>, AutoCloseable {
    /** Writes the whole body. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Content content;
    private final OptionalLong length;
    private @Nullable Run run;

    private Body(Content content, OptionalLong length) {
        this.content = content;
        this.length = length;
    }

    /** A body of unknown length. */
    static Body of(Content content) {
        return new Body(content, OptionalLong.empty());
    }

    /** A body that is at hand, for servers that ask for its length. */
    static Body of(byte[] bytes) {
        return new Body(out -> out.write(bytes), OptionalLong.of(bytes.length));
    }

    BodyPublisher publisher() {
        if (length.isEmpty()) {
            return BodyPublishers.ofInputStream(this);
        }
        return length.getAsLong() == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(this), length.getAsLong());
    }

    /** Starts writing; each call begins again. */
    @Override
    public synchronized InputStream get() {
        close();
        Run next = new Run(content);
        run = next;
        return next;
    }

    /** Whether any of it has been sent, the last time. */
    synchronized boolean isBegun() {
        return run != null && run.taken > 0;
    }

    /** Whether all of it has been sent, the last time. */
    synchronized boolean isComplete() {
        return run != null && run.complete;
    }

    /** How many bytes have been sent, the last time. */
    synchronized long taken() {
        return run == null ? 0 : run.taken;
    }

    /** Why it could not be written, the last time. */
    synchronized Optional<Throwable> failure() {
        return run == null || run.closed ? Optional.empty() : Optional.ofNullable(run.failure);
    }

    /** Ends the writing, if it is still going on. */
    @Override
    public synchronized void close() {
        if (run != null) {
            run.close();
        }
    }

    private static final class Run extends PipedInputStream {
        private static final int BUFFER = 1 << 18;

        private final Thread writer;
        private volatile @Nullable Throwable failure;
        private volatile long taken;
        private volatile boolean complete;
        private volatile boolean closed;

        Run(Content content) {
            super(BUFFER);
            PipedOutputStream out = connected();
            writer = new Thread(() -> write(content, out), "newsgraph-load");
            writer.setDaemon(true);
            writer.start();
        }

        private PipedOutputStream connected() {
            try {
                return new PipedOutputStream(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(Content content, PipedOutputStream out) {
            try {
                content.writeTo(out);
            } catch (Throwable e) { // whatever it is, the reader must not take the end for a good one
                failure = e;
            } finally {
                closeQuietly(out);
            }
        }

        private static void closeQuietly(OutputStream out) {
            try {
                out.close();
            } catch (IOException e) {
                // the reader has gone
            }
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0) {
                if (failure != null) {
                    throw new IOException("The data could not be read to its end.", failure);
                }
                complete = true;
            } else {
                taken += read;
            }
            return read;
        }

        @Override
        public void close() {
            closed |= failure == null;
            try {
                super.close();
                writer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(new InterruptedIOException(e.getMessage()));
            }
        }
    }
}
