package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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
    private final List<Runnable> open = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more; with an internal error, where it happened.")
    private boolean verbose;

    /** Absent for the command line itself. */
    @ParentCommand
    private @Nullable NewsgraphCommand parent;

    NewsgraphCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether quiet was asked for, before the command's name or behind it. */
    boolean isQuiet() {
        return quiet || parent != null && parent.isQuiet();
    }

    boolean isVerbose() {
        return verbose || parent != null && parent.isVerbose();
    }

    /** To be done when the command is done: the last first. */
    void atEnd(Runnable closing) {
        open.add(0, closing);
    }

    /** Lets go of what was open until the command is done. */
    void close() {
        while (!open.isEmpty()) {
            open.remove(0).run();
        }
    }

    /** A line for people, unless they asked for quiet. */
    void say(String line) {
        if (!isQuiet()) {
            terminal.err().println(line);
        }
    }

    /** A line that quiet does not silence. */
    void warn(String line) {
        terminal.err().println(line);
    }
}
