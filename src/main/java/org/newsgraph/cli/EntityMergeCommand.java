package org.newsgraph.cli;

import java.io.IOException;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.Corrections.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph entity merge}. */
@Command(name = "merge", description = "Say that two entities are one. The first one's IRI stays.")
final class EntityMergeCommand extends NewsgraphCommand {
    @Mixin
    CorrectionOptions options = new CorrectionOptions();

    @Parameters(
            index = "0",
            paramLabel = "ENTITY",
            description = "Its IRI, the IRI's path below the base, or a name that only it bears.")
    String kept = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The entity that is the same one; likewise.")
    String merged = "";

    EntityMergeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        EntityNames names = options.names(options.data.ownedBy(this).graph());
        Node first = names.one(kept);
        Node second = names.one(merged);
        if (first.equals(second)) {
            throw new UsageException("Both are <" + first.getURI() + "> already.");
        }
        Merge merge = new Merge(options.key(first), options.key(second));
        options.add(merge, merge.merged() + " is " + merge.kept() + ".", this);
        return ExitCode.DONE;
    }
}
