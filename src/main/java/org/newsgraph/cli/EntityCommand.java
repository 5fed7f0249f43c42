package org.newsgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code newsgraph entity}: who is who in a graph, and a person's corrections of it. */
@Command(
        name = "entity",
        description = "List the entities of a graph, show what one rests on, and correct who is who.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%nExamples:",
            "  newsgraph entity list -d graph.trig --name Smith",
            "  newsgraph entity show -d graph.trig \"Jane Smith\"",
            "  newsgraph entity merge -d graph.trig person/jane-smith person/j-smith",
            "  newsgraph entity split -d graph.trig person/jane-smith --called Smith --document news/a.txt",
            "",
            "Corrections stand in a Turtle file beside the graph and are honoured whenever it is built again."
        })
final class EntityCommand extends NewsgraphCommand {
    EntityCommand(Terminal terminal) {
        super(terminal);
    }

    /** With the commands below it. */
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new EntityCommand(terminal))
                .addSubcommand(new EntityListCommand(terminal))
                .addSubcommand(new EntityShowCommand(terminal))
                .addSubcommand(new EntityMergeCommand(terminal))
                .addSubcommand(new EntitySplitCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new UsageException("name what to do: entity list, show, merge or split (see newsgraph entity --help).");
    }
}
