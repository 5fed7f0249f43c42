package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.evaluate.GoldForm;
import org.newsgraph.evaluate.Report;
import org.newsgraph.evaluate.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph evaluate}. */
@Command(
        name = "evaluate",
        description = "Extract from the gold's texts and score what came out.",
        footer = {
            "%nThe gold's form is told by its keys: triples in the terms of an ontology, facts, questions with their rows,",
            "events with their status, entities with their mentions, or sentences with the category of a political event.",
            "%nExamples:",
            "  newsgraph evaluate --gold gold.jsonl --texts text --errors 20",
            "  newsgraph evaluate --gold documents.jsonl --ontology mine.ttl --lexicon words.ttl",
            "  newsgraph evaluate --gold documents.jsonl --form entities --cross --predictions out.jsonl"
        })
final class EvaluateCommand extends NewsgraphCommand {
    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Gold data, JSON Lines.")
    Path gold = Path.of("");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description =
                    "Folder of the texts, where the gold holds none (default: the folder \"text\" beside the gold).")
    Optional<Path> texts;

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Write what was extracted here, in the gold's form.")
    Optional<Path> predictions;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show the first N errors, each with its sentence, clauses and nearest lexicon entries.")
    int errors;

    @Option(
            names = "--form",
            paramLabel = "KEY",
            description = "Where the gold's lines have the keys of several forms, the one to score: category, triples,"
                    + " facts, question, events or entities.")
    Optional<String> form;

    @Option(
            names = "--names",
            description = "Entities: score proper names only, where the gold tells them apart from other mentions.")
    boolean names;

    @Option(names = "--cross", description = "Entities: an entity's mentions in all documents are one cluster.")
    boolean cross;

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Documents read at once.")
    int threads = Runtime.getRuntime().availableProcessors();

    EvaluateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Report report = form().evaluate(new Setup(
                gold,
                texts,
                lexicon.read(this),
                lexicon.rules(),
                lexicon.ontologies(),
                lexicon.lexicons(),
                BundledTitles.open(this),
                threads,
                errors));
        report.problems().forEach(p -> warn("newsgraph: " + p));
        if (predictions.isPresent()) {
            Files.write(predictions.get(), report.predictions());
        }
        report.lines().forEach(terminal.out()::println);
        return ExitCode.DONE;
    }

    private GoldForm form() throws IOException {
        try {
            return GoldForm.of(gold, new GoldForm.Wanted(form, names, cross));
        } catch (GoldForm.UnknownForm e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
