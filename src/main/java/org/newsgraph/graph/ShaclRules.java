package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * Rules in RDF: {@code sh:rule [ a sh:SPARQLRule ; sh:construct "…" ; sh:prefixes … ]} of SHACL Advanced Features (W3C Working
 * Group Note, 2017). They are held to what {@link Rule} asks for. Where their shape has {@code sh:targetClass}, {@code $this}
 * is an instance of it. Prefixes that {@code sh:prefixes} does not declare are those of the file. As the order of rules does
 * not matter here, {@code sh:order} is of no effect; {@code sh:deactivated} rules are left out.
 */
final class ShaclRules {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node SPARQL_RULE = Vocabulary.iri(SH + "SPARQLRule");
    private static final Node CONSTRUCT = sh("construct");

    private final Graph graph;
    private final String file;

    /** @param file what messages call the source */
    ShaclRules(String file, Graph graph) {
        this.file = file;
        this.graph = graph;
    }

    private static Node sh(String name) {
        return Vocabulary.iri(SH + name);
    }

    /**
     * All rules, in the order of their names.
     *
     * @throws RuleException if one is no rule
     */
    List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        for (Triple t : graph.find(Node.ANY, sh("rule"), Node.ANY).toList()) {
            if (!isDeactivated(t.getObject()) && !isDeactivated(t.getSubject())) {
                rules.add(rule(t.getSubject(), t.getObject()));
            }
        }
        rules.sort(Comparator.comparing((Rule r) -> r.reason().iri().getURI()));
        return rules;
    }

    private boolean isDeactivated(Node node) {
        return text(node, sh("deactivated")).filter("true"::equals).isPresent();
    }

    private Rule rule(Node shape, Node rule) {
        String construct = text(rule, CONSTRUCT).orElse("");
        String name = text(rule, RDFS.label.asNode()).orElse(file);
        if (construct.isEmpty() || !graph.contains(rule, Vocabulary.TYPE, SPARQL_RULE)) {
            throw new RuleException(
                    "Rule " + name + " is no sh:SPARQLRule with sh:construct; other rules are not known.");
        }
        if (graph.contains(rule, sh("condition"), Node.ANY)) {
            throw new RuleException("Rule " + name + " has sh:condition; put the condition into the query.");
        }
        Optional<Node> target = graph.find(shape, sh("targetClass"), Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional();
        String digest = Iris.sha256(construct).substring(0, 8);
        Node iri = rule.isURI() ? rule : Vocabulary.iri(Vocabulary.RULES + Iris.slug(name + " " + digest));
        return Rule.parse(new Reason(iri, name), prologue(rule) + construct, target);
    }

    private String prologue(Node rule) {
        Map<String, String> prefixes = new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap());
        graph.find(rule, sh("prefixes"), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .forEach(ontology -> graph.find(ontology, sh("declare"), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList()
                        .forEach(d -> text(d, sh("prefix"))
                                .ifPresent(p -> text(d, sh("namespace")).ifPresent(n -> prefixes.put(p, n)))));
        return prefixes.entrySet().stream()
                .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + ">\n")
                .collect(Collectors.joining());
    }

    private Optional<String> text(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .nextOptional();
    }
}
