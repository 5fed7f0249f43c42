package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells a disk that is full or fails from defects of the program, in what the libraries throw. */
final class DiskFailure {
    /** With less room than this on the disk, whatever went wrong did so for want of it. */
    private static final long LITTLE = 16 << 20;

    private DiskFailure() {}

    /** A sentence for people, if it was the disk or another process. */
    static Optional<String> of(Path store, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException m && m.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                return Optional.of(StoreGraph.inUse(store, ""));
            }
            if (cause instanceof IOException
                    || cause instanceof RuntimeIOException
                    || cause instanceof InternalError
                    || cause instanceof MVStoreException) {
                return Optional.of((isFull(store)
                                ? "the disk is full: " + store
                                : "the disk failed: " + store + " (" + cause.getMessage() + ")")
                        + "; all that was committed is there. "
                        + "Go on with --resume" + (isFull(store) ? " when there is room." : "."));
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(Path store) {
        try {
            return Files.getFileStore(store).getUsableSpace() < LITTLE;
        } catch (IOException e) {
            return false;
        }
    }
}
