package org.newsgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.newsgraph.entity.Corrections.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph entity split}. */
@Command(
        name = "split",
        description = "Say that an entity is two: what some names, a document, or both mean is another thing.")
final class EntitySplitCommand extends NewsgraphCommand {
    @Mixin
    CorrectionOptions options = new CorrectionOptions();

    @Parameters(
            paramLabel = "ENTITY",
            description = "Its IRI, the IRI's path below the base, or a name that only it bears.")
    String entity = "";

    @Option(
            names = "--called",
            paramLabel = "NAME",
            description = "What a document calls so, and not otherwise, is the other thing. Repeatable.")
    List<String> names = List.of();

    @Option(
            names = "--document",
            paramLabel = "DOCUMENT",
            description = "What is meant in this document is the other thing: its URL, or without one its name.")
    Optional<String> document;

    EntitySplitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (names.isEmpty() && document.isEmpty()) {
            throw new UsageException("Say what the other thing is: --called NAME, --document DOCUMENT, or both.");
        }
        Graph graph = options.data.ownedBy(this).graph();
        Split split = new Split(
                options.key(options.names(graph).one(entity)),
                new TreeSet<>(names),
                document.map(new DocumentNames(graph)::key));
        options.add(split, "The other thing is " + split.made() + ".", this);
        return ExitCode.DONE;
    }
}
