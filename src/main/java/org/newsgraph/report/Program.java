package org.newsgraph.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * The program that ran.
 *
 * @param version as the build wrote it down; {@code (unknown version)} if it wrote none
 * @param commit of the sources in Git; empty if they were built outside of a repository
 */
public record Program(String version, Optional<String> commit) {
    private static final String COMMIT = "[0-9a-f]{40}";

    /** This program. */
    public static Program running() {
        Properties build = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/org/newsgraph/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Program(
                build.getProperty("version", "(unknown version)"),
                Optional.of(build.getProperty("commit", "")).filter(c -> c.matches(COMMIT)));
    }
}
