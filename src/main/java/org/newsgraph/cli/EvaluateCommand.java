package org.newsgraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Sources;
import org.newsgraph.evaluate.ErrorReport;
import org.newsgraph.evaluate.Fact;
import org.newsgraph.evaluate.FactsExport;
import org.newsgraph.evaluate.FactsFile;
import org.newsgraph.evaluate.FactsScore;
import org.newsgraph.evaluate.GoldQuestion;
import org.newsgraph.evaluate.QuestionsScore;
import org.newsgraph.evaluate.ScoringError;
import org.newsgraph.evaluate.StatusGold;
import org.newsgraph.evaluate.StatusPredictions;
import org.newsgraph.evaluate.StatusScore;
import org.newsgraph.graph.Iris;
import org.newsgraph.language.Analyzer;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.query.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph evaluate}. */
@Command(
        name = "evaluate",
        description = "Extract from the gold's texts and score what came out.",
        footer = {
            "%nThe gold's form is told by its keys: facts, questions with their rows, or events with their status.",
            "%nExample:",
            "  newsgraph evaluate --gold gold.jsonl --texts text --errors 20"
        })
final class EvaluateCommand extends NewsgraphCommand {
    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Gold data, JSON Lines.")
    Path gold = Path.of("");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Folder of the texts (default: the folder \"text\" beside the gold).")
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

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Documents read at once.")
    int threads = Runtime.getRuntime().availableProcessors();

    EvaluateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String form = form();
        if (form.equals("events")) {
            scoreStatuses();
            return ExitCode.DONE;
        }
        Lexicon words = lexicon.read(this);
        Pipeline pipeline = Pipeline.load(words, Iris.DEFAULT_BASE, true);
        List<Claims> claims = readTexts(pipeline);
        Graph described = pipeline.describe(pipeline.resolve(claims));
        if (form.equals("facts")) {
            scoreFacts(pipeline, described, new ErrorReport(words, claims));
        } else {
            scoreQuestions(pipeline.derive(described));
        }
        return ExitCode.DONE;
    }

    private String form() throws IOException {
        try (Stream<String> lines = Files.lines(gold)) {
            String first = lines.filter(l -> !l.isBlank()).findFirst().orElse("{}");
            JsonNode line = new ObjectMapper().readTree(first);
            return Stream.of("facts", "question", "events")
                    .filter(line::has)
                    .findFirst()
                    .orElseThrow(
                            () -> new UsageException(gold + ": no gold that this command knows; its first line has "
                                    + "none of \"facts\", \"question\" and \"events\"."));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UsageException(gold + ":1: not JSON.");
        }
    }

    private void scoreStatuses() throws IOException {
        Analyzer analyzer = CoreNlpAnalyzer.load(new ClauseLayer(lexicon.read(this)));
        StatusScore score = new StatusScore();
        List<String> lines = new ArrayList<>();
        for (StatusGold document : StatusGold.read(gold)) {
            lines.add(StatusPredictions.line(document.id(), analyzer.analyze(document.document())));
            score.add(document, lines.get(lines.size() - 1));
        }
        if (predictions.isPresent()) {
            Files.write(predictions.get(), lines);
        }
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "mentions found %.3f   status right %.3f   not done but called done %.3f",
                        score.recall(),
                        score.accuracy(),
                        score.leak()));
    }

    private List<Claims> readTexts(Pipeline pipeline) throws InterruptedException {
        Path folder = texts.orElse(gold.resolveSibling("text"));
        List<Document> documents = new ArrayList<>();
        for (Outcome<Document> outcome : new Sources(terminal.in()).read(List.of(folder.toString()))) {
            if (outcome instanceof Done<Document> done) {
                documents.add(done.value());
            } else {
                warn("newsgraph: " + ((Outcome.Skipped<Document>) outcome).sentence());
            }
        }
        List<Claims> claims = new ArrayList<>();
        for (Outcome<Claims> outcome : pipeline.reading().read(documents, threads, () -> {})) {
            if (outcome instanceof Done<Claims> done) {
                claims.add(done.value());
            } else {
                warn("newsgraph: " + ((Outcome.Skipped<Claims>) outcome).sentence());
            }
        }
        return claims;
    }

    private void scoreFacts(Pipeline pipeline, Graph described, ErrorReport report) throws IOException {
        Map<String, List<Fact>> expected = FactsFile.read(gold);
        Map<String, List<Fact>> byName = new FactsExport(pipeline::derive).export(described);
        Map<String, List<Fact>> predicted = new LinkedHashMap<>();
        expected.keySet()
                .forEach(id -> predicted.put(id, byName.getOrDefault(id, byName.getOrDefault(id + ".txt", List.of()))));
        if (predictions.isPresent()) {
            FactsFile.write(predicted, predictions.get());
        }
        FactsScore score = new FactsScore(expected, predicted);
        score.byRelation().forEach((relation, tally) -> print(relation, tally));
        print("all", score.total());
        terminal.out().println("plans or denials stated as done: " + score.leaks());
        List<ScoringError> shown = score.errors().stream().limit(errors).toList();
        report.of(shown).forEach(line -> terminal.out().println("  " + line));
    }

    private void print(String name, FactsScore.Tally t) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-26s P %.3f  R %.3f  F1 %.3f   gold %4d found %4d   system %4d right %4d",
                        name,
                        t.precision(),
                        t.recall(),
                        t.f1(),
                        t.gold(),
                        t.found(),
                        t.system(),
                        t.right()));
    }

    private void scoreQuestions(Graph graph) throws IOException {
        DataSource data = new DataSource.Local(DatasetGraphFactory.wrap(graph));
        List<QuestionsScore.Answer> answers = new QuestionsScore(data).answer(GoldQuestion.read(gold));
        for (QuestionsScore.Answer a : answers) {
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%s %-7s right %d of %d given, found %d of %d wanted  (%s)",
                            a.question().id(),
                            a.exact() ? "exact" : a.allKeys() ? "" : "partial",
                            a.right(),
                            a.given(),
                            a.found(),
                            a.wanted(),
                            a.query()));
            a.faults().stream().limit(errors).forEach(f -> terminal.out().println("      " + f));
        }
        terminal.out()
                .println(answers.stream().filter(QuestionsScore.Answer::exact).count() + " of " + answers.size()
                        + " questions answered exactly");
    }
}
