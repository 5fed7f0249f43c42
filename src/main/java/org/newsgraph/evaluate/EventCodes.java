package org.newsgraph.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Ng;

/**
 * Categories of political event data, as an ontology gives them to its event classes by {@code ng:ploverCode}. In lower case
 * ({@code "accuse"}).
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
final class EventCodes {
    private static final Node CODE = NodeFactory.createURI(Ng.term("ploverCode"));

    /** To say that one will do what is good for others is to agree; PLOVER and CAMEO code every intention to cooperate so. */
    private static final Set<String> FRIENDLY =
            Set.of("agree", "consult", "support", "cooperate", "aid", "concede", "retreat");

    /** To say that one will do what harms others is to threaten. */
    private static final Set<String> HOSTILE =
            Set.of("accuse", "reject", "threaten", "protest", "sanction", "mobilize", "coerce", "assault");

    private final Graph ontology;

    EventCodes(Graph ontology) {
        this.ontology = ontology;
    }

    /** Categories of saying that an event of the class will take place: a promise of what is good, a threat of what is not. */
    List<String> ifPlanned(String type) {
        List<String> done = of(type);
        return (done.stream().anyMatch(FRIENDLY::contains) ? done.stream().filter(FRIENDLY::contains) : done.stream())
                .flatMap(c -> FRIENDLY.contains(c)
                        ? Stream.of("agree")
                        : HOSTILE.contains(c) ? Stream.of("threaten") : Stream.empty())
                .distinct()
                .toList();
    }

    /** Whether the class is another, or one below it. */
    boolean isA(String type, String other) {
        return type.equals(other) || above(NodeFactory.createURI(type)).anyMatch(c -> isA(c.getURI(), other));
    }

    private Stream<Node> above(Node type) {
        return ontology.find(type, Vocabulary.SUBCLASS_OF, Node.ANY).toList().stream()
                .map(t -> t.getObject())
                .filter(Node::isURI);
    }

    /** Categories of an event of the class, those of the nearest class above it that has any; sorted. */
    List<String> of(String type) {
        Set<Node> level = Set.of(NodeFactory.createURI(type));
        while (!level.isEmpty()) {
            List<String> codes = level.stream()
                    .flatMap(c -> ontology.find(c, CODE, Node.ANY).toList().stream())
                    .map(t -> t.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                    .distinct()
                    .sorted()
                    .toList();
            if (!codes.isEmpty()) {
                return codes;
            }
            level = level.stream().flatMap(this::above).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return List.of();
    }
}
