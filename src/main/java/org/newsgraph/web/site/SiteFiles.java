package org.newsgraph.web.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a site, by their paths below its root. */
record SiteFiles(Path root) {
    void write(String path, byte[] content) {
        try {
            Files.write(file(path), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file to be written bit by bit. */
    OutputStream open(String path) throws IOException {
        return Files.newOutputStream(file(path));
    }

    /** Bytes of a file that was written. */
    long size(String path) {
        try {
            return Files.size(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a path that leads out of the root */
    private Path file(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(path + " lies outside of the site");
        }
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return file;
    }
}
