package org.newsgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.graph.Verification;
import org.newsgraph.graph.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph verify}. */
@Command(
        name = "verify",
        description =
                "Re-read the sources of a graph: each claim's quote must stand at its offsets, and each document's hash be "
                        + "right. Exit code 1, and a list, if not.")
final class VerifyCommand extends NewsgraphCommand {
    @Mixin
    SourceOptions input = new SourceOptions();

    @Mixin
    DataOption data = new DataOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "The files, folders or globs the graph was built from.")
    List<String> sources = List.of();

    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Verifier verifier = new Verifier(data.graph());
        boolean unreadable = false;
        try (Stream<Outcome<Document>> documents = input.sources(terminal, true).read(sources)) {
            for (Outcome<Document> outcome : (Iterable<Outcome<Document>>) documents::iterator) {
                if (outcome instanceof Done<Document> done) {
                    verifier.add(done.value());
                } else {
                    Skipped<Document> skipped = (Skipped<Document>) outcome;
                    unreadable |= skipped.kind() == Skipped.Kind.ACCESS;
                    warn("newsgraph: " + skipped.sentence());
                }
            }
        }
        Verification verification = verifier.verification();
        for (Verification.Mismatch m : verification.mismatches()) {
            terminal.out().println(m.document() + ": " + m.message() + "  <" + m.subject() + ">");
        }
        say(verification.documents() + " documents and " + verification.claims() + " claims verified, "
                + verification.mismatches().size() + " mismatches.");
        if (!verification.mismatches().isEmpty()) {
            return ExitCode.DATA_PROBLEM;
        }
        return unreadable ? ExitCode.INPUT_OUTPUT : ExitCode.DONE;
    }
}
