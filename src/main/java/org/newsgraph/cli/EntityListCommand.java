package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Prefixes;
import org.newsgraph.query.Binder;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph entity list}. */
@Command(name = "list", description = "List the entities, those named in most documents first.")
final class EntityListCommand extends NewsgraphCommand {
    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--name", paramLabel = "TEXT", description = "Only those with this text in one of their names.")
    String name = "";

    @Option(
            names = "--results",
            paramLabel = "FORM",
            description = "Form of the rows: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else tsv.")
    Optional<ResultFormat> results;

    EntityListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        ResultFormat form = results.orElse(terminal.outIsTerminal() ? ResultFormat.TABLE : ResultFormat.TSV);
        terminal.out().write(rows("entities-by-documents", Map.of("name", name), data.open(), form));
        return ExitCode.DONE;
    }

    /** The rows that a bundled query gives. */
    static byte[] rows(String query, Map<String, String> parameters, DataSource source, ResultFormat form)
            throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        var bound = new Binder(source).bind(QueryCatalog.bundled(query).orElseThrow(), parameters);
        try (QueryExec exec = source.prepare(bound)) {
            form.write(exec.select(), Prefixes.of(Iris.DEFAULT_BASE), rows);
        }
        return rows.toByteArray();
    }
}
