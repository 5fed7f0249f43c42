package org.newsgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.DataLoader;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.graph.ShapesValidation;
import org.newsgraph.graph.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph validate}. */
@Command(
        name = "validate",
        description = "Check a graph against SHACL shapes. Exit code 1 if it breaks one.",
        footer = {
            "%nBesides RDF formats, which give SHACL's own report, --format takes text (the default) and json.",
        })
final class ValidateCommand extends NewsgraphCommand {
    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--shapes",
            paramLabel = "FILE",
            description = "Your shapes, in place of the bundled ones. Repeatable.")
    List<Path> shapes = List.of();

    @Mixin
    OutputOption output = new OutputOption();

    ValidateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Graph graph = data.graph();
        Graph wanted = shapes.isEmpty()
                ? BundledGraphs.shapes()
                : DataLoader.load(shapes).getDefaultGraph();
        ShapesValidation validation =
                new ShapesValidation(wanted, BundledGraphs.ontology(), Prefixes.mapOf(Iris.DEFAULT_BASE));
        List<Violation> violations = validation.validate(graph);
        switch (output.format.orElse("text")) {
            case "text" -> output.write(text(violations).getBytes(StandardCharsets.UTF_8), terminal);
            case "json" -> output.write(json(violations), terminal);
            default -> output.write(validation.report(graph).getGraph(), terminal);
        }
        long wrong = violations.stream().filter(Violation::isViolation).count();
        say(wrong == 0 ? "The graph conforms." : wrong + (wrong == 1 ? " violation." : " violations."));
        return wrong == 0 ? ExitCode.DONE : ExitCode.DATA_PROBLEM;
    }

    private static String text(List<Violation> violations) {
        return violations.stream().map(ValidateCommand::line).collect(Collectors.joining());
    }

    private static String line(Violation v) {
        return v.severity() + "  " + v.focus()
                + (v.label().isEmpty() ? "" : " \"" + v.label() + "\"")
                + (v.path().isEmpty() ? "" : "  " + v.path())
                + (v.value().isEmpty() ? "" : "  " + v.value())
                + "\n    " + v.message() + "  (" + v.shape() + ")\n";
    }

    private static byte[] json(List<Violation> violations) throws IOException {
        String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(violations);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
