package org.newsgraph.cli;

import java.util.stream.Stream;

/** {@code newsgraph build --engine spark}, for {@code spark-submit}: its arguments are those of {@code build}. */
public final class SparkMain {
    private SparkMain() {}

    public static void main(String[] args) {
        int code = Main.run(
                new BuildCommand(Terminal.ofProcess()),
                Stream.concat(Stream.of("--engine", "spark"), Stream.of(args)).toArray(String[]::new));
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }
}
