package org.newsgraph.web.answer;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.web.naming.Link;

/**
 * Rows that answer a query.
 *
 * @param columns names
 * @param rows cells, as many as columns
 * @param nodes the same as terms; empty where a cell is
 * @param cut whether there are more rows, or may be
 * @param trouble why there is no answer; empty if there is one
 */
public record Answer(
        List<String> columns, List<List<Link>> rows, List<List<Optional<Node>>> nodes, boolean cut, String trouble) {
    /** No answer, and why. */
    public static Answer none(String trouble) {
        return new Answer(List.of(), List.of(), List.of(), false, trouble);
    }

    Answer asCut() {
        return new Answer(columns, rows, nodes, true, trouble);
    }
}
