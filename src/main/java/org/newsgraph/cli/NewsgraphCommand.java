package org.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands share: help, version, loudness and exit codes. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        showDefaultValues = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a problem in the data",
            "2:the command was used wrongly",
            "3:input or output failed",
            "4:an internal error"
        })
abstract class NewsgraphCommand implements Callable<Integer> {
    final Terminal terminal;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more; with an internal error, where it happened.")
    boolean verbose;

    NewsgraphCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A line for people, unless they asked for quiet. */
    void say(String line) {
        if (!quiet) {
            terminal.err().println(line);
        }
    }

    /** A line that quiet does not silence. */
    void warn(String line) {
        terminal.err().println(line);
    }
}
