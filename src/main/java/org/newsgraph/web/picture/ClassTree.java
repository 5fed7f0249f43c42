package org.newsgraph.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;

/**
 * A class with all below it, as coordinates of a drawing: one row a class, children indented. A class with several parents stands
 * below the first.
 *
 * @param name of the uppermost class
 * @param width of the drawing
 * @param height of the drawing
 * @param rows from top to bottom
 */
public record ClassTree(String name, int width, int height, List<Row> rows) {
    private static final int MOST = 40;
    private static final int WIDTH = 380;
    private static final int ROW = 24;
    private static final int INDENT = 20;

    /**
     * A class.
     *
     * @param anchor its place on the page
     * @param x where its name begins
     * @param y height of its name
     * @param branch the line from its parent; empty for the uppermost
     */
    public record Row(String anchor, String label, int x, int y, String branch) {}

    /** Trees of the classes without a parent, or of those below, the largest first; what has no children is left out. */
    public static List<ClassTree> of(GraphView view, Words words) {
        Set<Node> seen = new HashSet<>();
        return view.ontology().stream(Node.ANY, Vocabulary.TYPE, OWL.Class.asNode())
                .map(Triple::getSubject)
                .filter(ClassTree::isOwn)
                .filter(c -> view.ontology().stream(c, RDFS.subClassOf.asNode(), Node.ANY)
                        .noneMatch(t -> isOwn(t.getObject())))
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(top -> tops(top, view))
                .map(top -> tree(top, view, words, seen))
                .filter(t -> t.rows().size() > 1)
                .sorted(Comparator.comparing((ClassTree t) -> -t.rows().size()).thenComparing(ClassTree::name))
                .toList();
    }

    /** The class, or where very much lies below it, each class right below. */
    private static Stream<Node> tops(Node top, GraphView view) {
        long below = view.ontology().stream(Node.ANY, Vocabulary.TYPE, OWL.Class.asNode())
                .filter(t -> view.above(t.getSubject()).contains(top))
                .count();
        return below <= MOST ? Stream.of(top) : children(top, view).flatMap(c -> tops(c, view));
    }

    private static Stream<Node> children(Node term, GraphView view) {
        return view.ontology().stream(Node.ANY, RDFS.subClassOf.asNode(), term)
                .map(Triple::getSubject)
                .filter(ClassTree::isOwn);
    }

    private static boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(Ng.NS);
    }

    private static ClassTree tree(Node top, GraphView view, Words words, Set<Node> seen) {
        List<Row> rows = new ArrayList<>();
        add(top, 0, -1, view, words, seen, rows);
        return new ClassTree(words.label(top), WIDTH, rows.size() * ROW + 12, rows);
    }

    private static void add(
            Node term, int depth, int parent, GraphView view, Words words, Set<Node> seen, List<Row> rows) {
        if (!seen.add(term)) {
            return;
        }
        int row = rows.size();
        int x = 14 + depth * INDENT;
        int y = row * ROW + 20;
        int stem = x - INDENT + 4;
        String branch = parent < 0 ? "" : "M" + stem + "," + (parent * ROW + 26) + "V" + (y - 5) + "H" + (x - 3);
        rows.add(new Row(term.getURI().substring(Ng.NS.length()), words.label(term), x, y, branch));
        children(term, view)
                .sorted(Comparator.comparing(words::label).thenComparing(Node::getURI))
                .forEach(child -> add(child, depth + 1, row, view, words, seen, rows));
    }
}
