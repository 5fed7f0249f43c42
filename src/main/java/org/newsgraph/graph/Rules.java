package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.lexicon.LexiconSource;

/**
 * By what a graph is completed.
 *
 * @param rules what follows from claims and mentions
 * @param alignments what a triple in one property says in another
 */
public record Rules(List<Rule> rules, Alignments alignments) {
    private static final String FOLDER = "/ontology/rules/";

    public Rules {
        rules = List.copyOf(rules);
    }

    /**
     * The program's own rules, and those and the alignments of the user's ontologies.
     *
     * @throws RuleException if a rule is none
     */
    public static Rules with(List<LexiconSource> sources) {
        List<Rule> rules = new ArrayList<>(bundled());
        List<Graph> graphs = new ArrayList<>();
        for (LexiconSource source : sources) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(source.text(), RDFLanguages.filenameToLang(source.name(), Lang.TURTLE))
                    .parse(graph);
            rules.addAll(new ShaclRules(source.name(), graph).read());
            graphs.add(graph);
        }
        return new Rules(rules, Alignments.of(graphs));
    }

    /** All that a triple may follow by. */
    Set<Reason> reasons() {
        Set<Reason> reasons = new LinkedHashSet<>(alignments.reasons());
        rules.forEach(r -> reasons.add(r.reason()));
        return reasons;
    }

    /** The rules that ship with the program, in the order of their names. */
    public static List<Rule> bundled() {
        return resource("INDEX")
                .lines()
                .filter(l -> !l.isBlank())
                .sorted()
                .map(name -> Rule.parse(name, resource(name)))
                .toList();
    }

    /** The text of the bundled rules, in the order of their names. */
    public static String bundledText() {
        return resource("INDEX")
                .lines()
                .filter(l -> !l.isBlank())
                .sorted()
                .map(Rules::resource)
                .collect(Collectors.joining());
    }

    /** A rule of the user's. */
    public static Rule read(Path file) throws IOException {
        return Rule.parse(String.valueOf(file.getFileName()), Files.readString(file));
    }

    private static String resource(String name) {
        try (InputStream in = Rules.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file ontology/rules/" + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
