package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class TripleBytesTest {
    private static final Node ONE = NodeFactory.createURI("http://example.org/one");
    private static final Node SAYS = NodeFactory.createURI("http://example.org/says");

    private static final Set<Triple> TRIPLES = new LinkedHashSet<>(List.of(
            Triple.create(ONE, SAYS, NodeFactory.createLiteralString("zwölf \"Boote\"\n𝄞")),
            Triple.create(ONE, SAYS, NodeFactory.createLiteralLang("twelve boats", "en")),
            Triple.create(ONE, SAYS, NodeFactory.createLiteralDT("012", XSDDatatype.XSDinteger)),
            Triple.create(NodeFactory.createBlankNode("b"), SAYS, ONE)));

    @Test
    void triplesComeBackAsTheyWere() {
        assertThat(TripleBytes.read(TripleBytes.of(TRIPLES))).containsExactlyElementsOf(TRIPLES);
    }

    @Test
    void noTriplesAreNone() {
        assertThat(TripleBytes.read(TripleBytes.of(Set.of()))).isEmpty();
    }

    @Test
    void bytesThatBreakOffAreNoTriples() {
        byte[] whole = TripleBytes.of(TRIPLES);
        byte[] part = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> TripleBytes.read(part)).isInstanceOf(UncheckedIOException.class);
    }
}
