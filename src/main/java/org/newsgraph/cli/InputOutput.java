package org.newsgraph.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why reading or writing failed. */
final class InputOutput {
    private InputOutput() {}

    static String reason(Throwable e) {
        Throwable cause = e instanceof java.io.UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof NoSuchFileException f) {
            return f.getFile() + ": no such file or folder";
        }
        if (cause instanceof AccessDeniedException f) {
            return f.getFile() + ": not permitted";
        }
        if (cause instanceof FileSystemException f && f.getReason() != null) {
            return f.getFile() + ": " + f.getReason();
        }
        return String.valueOf(cause.getMessage());
    }
}
