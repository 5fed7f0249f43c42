package org.newsgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code newsgraph store}: what a store holds, and its upkeep. */
@Command(
        name = "store",
        description = "Show what a store holds, and make it small.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"%nExamples:", "  newsgraph store info news.store", "  newsgraph store compact news.store"})
final class StoreCommand extends NewsgraphCommand {
    StoreCommand(Terminal terminal) {
        super(terminal);
    }

    /** With the commands below it. */
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new StoreCommand(terminal))
                .addSubcommand(new StoreInfoCommand(terminal))
                .addSubcommand(new StoreCompactCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new UsageException("name what to do: store info or store compact (see newsgraph store --help).");
    }
}
