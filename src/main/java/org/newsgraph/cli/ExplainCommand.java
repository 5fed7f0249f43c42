package org.newsgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Explainer;
import org.newsgraph.graph.Explanation;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NodeLookup;
import org.newsgraph.graph.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph explain}. */
@Command(
        name = "explain",
        description =
                "Show where a triple comes from: the sentences with the words that count, the lexicon's entry, the rule, the "
                        + "status and who says so.",
        footer = {"%nExample:", "  newsgraph explain -d graph.trig Ghana sentForcesTo Mali"})
final class ExplainCommand extends NewsgraphCommand {
    @Mixin
    DataOption data = new DataOption();

    @Parameters(
            index = "0",
            paramLabel = "SUBJECT",
            description = "An IRI, a prefixed name (country:ghana) or a label (Ghana).")
    String subject = "";

    @Parameters(index = "1", paramLabel = "PREDICATE", description = "The same (ng:sentForcesTo).")
    String predicate = "";

    @Parameters(index = "2", paramLabel = "OBJECT", description = "The same, or a literal's text.")
    String object = "";

    ExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Graph graph = data.graph();
        NodeLookup lookup = new NodeLookup(graph, BundledGraphs.ontology(), Prefixes.mapOf(Iris.DEFAULT_BASE));
        List<Triple> triples = stated(graph, find(lookup, subject), find(lookup, predicate), find(lookup, object));
        if (triples.isEmpty()) {
            warn("newsgraph: the graph does not say: " + subject + " " + predicate + " " + object);
            return ExitCode.DATA_PROBLEM;
        }
        Explainer explainer = new Explainer(graph);
        triples.forEach(t -> terminal.out().print(text(explainer.explain(t))));
        return ExitCode.DONE;
    }

    private static List<Node> find(NodeLookup lookup, String name) {
        List<Node> found = lookup.find(name);
        if (found.isEmpty()) {
            throw new UsageException("Nothing in the graph is called \"" + name + "\".");
        }
        return found;
    }

    private static List<Triple> stated(Graph graph, List<Node> subjects, List<Node> predicates, List<Node> objects) {
        return subjects.stream()
                .flatMap(s -> predicates.stream().flatMap(p -> objects.stream().map(o -> Triple.create(s, p, o))))
                .filter(graph::contains)
                .toList();
    }

    private static String text(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        Triple t = explanation.triple();
        out.append(shown(t.getSubject())).append(' ');
        out.append(shown(t.getPredicate())).append(' ');
        out.append(shown(t.getObject())).append('\n');
        for (Explanation.Reason reason : explanation.reasons()) {
            reason.title().ifPresent(title -> out.append("  by the rule: ")
                    .append(title)
                    .append(" (")
                    .append(reason.rule().map(ExplainCommand::shown).orElse(""))
                    .append(")\n"));
            bySentence(reason.evidence()).forEach(same -> append(same, out));
        }
        return out.toString();
    }

    /** Claims read from the same sentence stand together. */
    private static Collection<List<Explanation.Evidence>> bySentence(List<Explanation.Evidence> evidence) {
        Map<String, List<Explanation.Evidence>> sentences = new LinkedHashMap<>();
        evidence.forEach(e -> sentences
                .computeIfAbsent(e.document() + "\t" + e.begin(), k -> new ArrayList<>())
                .add(e));
        return sentences.values();
    }

    private static void append(List<Explanation.Evidence> claims, StringBuilder out) {
        Explanation.Evidence first = claims.get(0);
        out.append("\n    ").append(first.document());
        first.date().ifPresent(d -> out.append(" (").append(d).append(')'));
        out.append(", from character ").append(first.begin()).append('\n');
        out.append("    ").append(marked(claims)).append('\n');
        for (Explanation.Evidence e : claims) {
            if (e.status().isEmpty()) {
                out.append("    - named here\n");
                continue;
            }
            out.append("    - ").append(e.status().toLowerCase(Locale.ROOT));
            out.append("; says: ")
                    .append(e.sources().isEmpty() ? "the author" : String.join(", as told by ", e.sources()));
            out.append("; confidence ").append(e.confidence());
            out.append(e.doubtful() ? "; doubtful" : "").append(e.headline() ? "; headline" : "");
            out.append("; read by ")
                    .append(e.lexicalEntry().replaceFirst("^.*[#/]", ""))
                    .append('\n');
        }
    }

    /** The sentence on one line, the predicate between « and », who and what takes part in brackets. */
    private static String marked(List<Explanation.Evidence> claims) {
        String sentence = claims.get(0).sentence();
        List<Explanation.Mark> marks = claims.stream()
                .flatMap(e -> e.marks().stream())
                .sorted(Comparator.comparingInt(Explanation.Mark::begin)
                        .thenComparing(
                                Comparator.comparingInt(Explanation.Mark::end).reversed()))
                .toList();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Explanation.Mark m : marks) {
            if (m.begin() >= at) {
                out.append(sentence, at, m.begin());
                out.append(m.trigger() ? "«" : "[").append(sentence, m.begin(), m.end());
                out.append(m.trigger() ? "»" : "]");
                at = m.end();
            }
        }
        return out.append(sentence.substring(at)).toString().replaceAll("\\s+", " ");
    }

    private static String shown(Node node) {
        return node.isURI() ? shown(node.getURI()) : "\"" + node.getLiteralLexicalForm() + "\"";
    }

    private static String shown(String iri) {
        return Prefixes.of(Iris.DEFAULT_BASE).entrySet().stream()
                .filter(p -> iri.startsWith(p.getValue()))
                .max(Comparator.comparingInt(p -> p.getValue().length()))
                .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length()))
                .orElse("<" + iri + ">");
    }
}
