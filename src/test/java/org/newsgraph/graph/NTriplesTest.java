package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/** What was written as lines is read as the same triples. */
class NTriplesTest {
    private static final Node SUBJECT = NodeFactory.createURI("https://graph.example/a?b=c%20d#Ærø");
    private static final Node PROPERTY = NodeFactory.createURI("urn:example:says");

    private static Triple says(Node object) {
        return Triple.create(SUBJECT, PROPERTY, object);
    }

    @Test
    void linesAreReadAsWritten() {
        List<Triple> triples = List.of(
                says(NodeFactory.createURI("https://graph.example/x/../y")),
                says(NodeFactory.createLiteralLang("two\nlines \"quoted\" \\ 😀", "en")),
                says(NodeFactory.createLiteralDT("2021-02-30", XSDDatatype.XSDdate)),
                says(NodeFactory.createLiteralString("")));
        List<String> lines = NTriples.lines(triples);
        assertThat(lines).hasSize(4);
        assertThat(NTriples.triples(String.join("\n", lines))).isEqualTo(triples);
        assertThat(NTriples.triples("")).isEmpty();
    }

    @Test
    void aPropertyIsFoundInItsLine() {
        assertThat(NTriples.lines(List.of(says(SUBJECT)))).first().asString().contains(NTriples.property(PROPERTY));
    }
}
