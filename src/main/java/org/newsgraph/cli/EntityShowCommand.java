package org.newsgraph.cli;

import java.io.IOException;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph entity show}. */
@Command(
        name = "show",
        description =
                "Show what an entity is, in which documents it is named by what evidence, and what is said of it.")
final class EntityShowCommand extends NewsgraphCommand {
    @Mixin
    DataOption data = new DataOption();

    @Parameters(paramLabel = "ENTITY", description = "Its IRI, the IRI's path below the base, or a name.")
    String entity = "";

    EntityShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Graph graph = data.graph();
        Node node = new EntityNames(graph).one(entity);
        DataSource source = new DataSource.Local(DatasetGraphFactory.wrap(graph));
        terminal.out().println(node.getURI());
        for (Node property : new Node[] {
            Vocabulary.LABEL, Vocabulary.TYPE, Vocabulary.ALT_LABEL, Vocabulary.SAME_AS, Vocabulary.IN_COUNTRY
        }) {
            graph.stream(node, property, Node.ANY)
                    .map(Triple::getObject)
                    .map(o -> o.isLiteral() ? o.getLiteralLexicalForm() : o.getURI())
                    .sorted()
                    .forEach(o -> terminal.out().printf("  %-10s  %s%n", property.getLocalName(), o));
        }
        Map<String, String> parameters = Map.of("entity", node.getURI());
        for (String query : new String[] {"identity-of", "what-did"}) {
            terminal.out().println();
            terminal.out().write(EntityListCommand.rows(query, parameters, source, ResultFormat.TABLE));
        }
        return ExitCode.DONE;
    }
}
