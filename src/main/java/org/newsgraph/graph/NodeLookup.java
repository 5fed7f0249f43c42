package org.newsgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.util.NodeCmp;

/** Finds what a user names by IRI, prefixed name or label. */
public final class NodeLookup {
    private final Graph names;
    private final Graph data;
    private final PrefixMap prefixes;

    /** @param ontology gives the labels of properties and classes */
    public NodeLookup(Graph data, Graph ontology, PrefixMap prefixes) {
        this.data = data;
        this.names = new Union(data, ontology);
        this.prefixes = prefixes;
    }

    /** All nodes that the text may mean, sorted: {@code <iri>}, {@code iri}, {@code ng:Claim}, {@code Nairobi};
     * a literal ({@code 13}) only if nothing bears that name. */
    public List<Node> find(String text) {
        String bare = text.replaceFirst("^<(.*)>$", "$1");
        if (bare.matches("^[A-Za-z][A-Za-z0-9+.-]*://.*")) {
            return List.of(NodeFactory.createURI(bare));
        }
        Optional<String> expanded = Optional.ofNullable(prefixes.expand(bare));
        if (expanded.isPresent()) {
            return List.of(NodeFactory.createURI(expanded.get()));
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Node> named = sorted(Stream.concat(labelled(wanted), localNames(wanted)));
        return named.isEmpty() ? sorted(literals(text)) : named;
    }

    private static List<Node> sorted(Stream<Node> nodes) {
        return nodes.distinct().sorted(NodeCmp::compareRDFTerms).toList();
    }

    private Stream<Node> labelled(String wanted) {
        return Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
                .flatMap(p -> names.stream(Node.ANY, p, Node.ANY))
                .filter(t -> t.getObject().isLiteral()
                        && t.getObject()
                                .getLiteralLexicalForm()
                                .toLowerCase(Locale.ROOT)
                                .equals(wanted))
                .map(Triple::getSubject);
    }

    /** Predicates by local name: {@code sentForcesTo}. */
    private Stream<Node> localNames(String wanted) {
        return data.stream().map(Triple::getPredicate).distinct().filter(p -> p.getURI()
                .replaceFirst("^.*[/#]", "")
                .toLowerCase(Locale.ROOT)
                .equals(wanted));
    }

    private Stream<Node> literals(String text) {
        return data.stream()
                .map(Triple::getObject)
                .filter(o -> o.isLiteral() && o.getLiteralLexicalForm().equals(text));
    }
}
