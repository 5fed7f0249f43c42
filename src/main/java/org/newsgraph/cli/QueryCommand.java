package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.query.Binder;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.Parameter;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.query.QueryException;
import org.newsgraph.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph query}. */
@Command(
        name = "query",
        description = "Run a bundled query by its name, or one of your own; without one, list the bundled queries.",
        footer = {
            "%nExamples:",
            "  newsgraph query",
            "  newsgraph query states-that-sent-peacekeepers -d graph.trig",
            "  newsgraph query claims-by-source -d graph.trig -p source=TASS --results csv"
        })
final class QueryCommand extends NewsgraphCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME or FILE.rq",
            description = "A bundled query's name, or a file with a SPARQL query.")
    Optional<String> query;

    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "Set a parameter of the query; an entity is given by a name or an IRI. Repeatable.")
    Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--results",
            paramLabel = "FORM",
            description = "Form of the rows: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else tsv.")
    Optional<ResultFormat> results;

    @Mixin
    OutputOption output = new OutputOption();

    QueryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (query.isEmpty()) {
            list();
            return ExitCode.DONE;
        }
        CatalogQuery chosen = choose(query.get());
        DataSource source = data.open();
        try {
            return run(chosen, new Binder(source).bind(chosen, parameters), source);
        } catch (QueryException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static CatalogQuery choose(String name) throws IOException {
        if (Files.isReadable(Path.of(name)) && !Files.isDirectory(Path.of(name))) {
            return QueryCatalog.file(Path.of(name));
        }
        return QueryCatalog.bundled(name)
                .orElseThrow(() -> new UsageException("No bundled query and no file is called \"" + name
                        + "\"; \"newsgraph query\" lists the bundled ones."));
    }

    private int run(CatalogQuery chosen, Query bound, DataSource source) throws IOException {
        try (QueryExec exec = source.prepare(bound)) {
            if (bound.isSelectType()) {
                RowSet answer = exec.select();
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                format().write(answer, Prefixes.of(Iris.DEFAULT_BASE), rows);
                output.write(rows.toByteArray(), terminal);
                if (chosen.mayBeCut(answer.getRowNumber(), parameters)) {
                    say("newsgraph: the first " + answer.getRowNumber()
                            + " rows; there may be more (-p limit=N gives N).");
                }
            } else if (bound.isAskType()) {
                output.write((exec.ask() + "\n").getBytes(StandardCharsets.UTF_8), terminal);
            } else {
                output.write(triples(exec, bound), terminal);
            }
        }
        return ExitCode.DONE;
    }

    private ResultFormat format() {
        boolean person = terminal.outIsTerminal() && !output.toFile();
        return results.orElse(person ? ResultFormat.TABLE : ResultFormat.TSV);
    }

    private static Graph triples(QueryExec exec, Query bound) {
        return bound.isDescribeType() ? exec.describe() : exec.construct();
    }

    private void list() {
        List<CatalogQuery> all = QueryCatalog.bundled();
        int width = all.stream().mapToInt(q -> q.name().length()).max().orElse(0);
        for (CatalogQuery q : all) {
            StringBuilder line = new StringBuilder(q.name())
                    .append(" ".repeat(width - q.name().length() + 2))
                    .append(q.summary());
            for (Parameter p : q.parameters()) {
                line.append("  [").append(p.name());
                p.defaultValue().ifPresent(v -> line.append('=').append(v));
                line.append(']');
            }
            terminal.out().println(line);
        }
    }
}
