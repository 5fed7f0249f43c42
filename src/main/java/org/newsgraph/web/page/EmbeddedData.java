package org.newsgraph.web.page;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.newsgraph.web.naming.Form;
import org.newsgraph.web.rdf.RdfWriting;

/** RDF inside a page: JSON-LD in which nothing can end the element that holds it (HTML, section 4.12.1.3). */
final class EmbeddedData {
    private EmbeddedData() {}

    /** @param base namespace of the data */
    static String of(Graph graph, String base) {
        String json = new String(new RdfWriting(base).bytes(graph, Form.JSON_LD), StandardCharsets.UTF_8);
        return json.strip().replace("<", "\\u003C").replace(">", "\\u003E").replace("&", "\\u0026");
    }
}
