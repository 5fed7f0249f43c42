package org.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs command lines in this process, as the launcher would in one of its own. */
final class Shell {
    /** What a command line gave. */
    record Result(int code, String out, String err) {}

    private Shell() {}

    /** Output goes to a pipe. */
    static Result run(String... args) {
        return run("", false, args);
    }

    /** Output goes to a person. */
    static Result show(String... args) {
        return run("", true, args);
    }

    static Result run(String input, boolean person, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        person,
                        false),
                args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
