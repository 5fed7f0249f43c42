package org.newsgraph.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.newsgraph.web.model.Spot;
import org.newsgraph.web.naming.Link;

/** Places of an answer whose coordinates stand in its cells: as WKT points (OGC Simple Features), longitude first. */
final class WrittenSpots {
    private static final Pattern POINT =
            Pattern.compile("(?i)POINT\\s*\\(\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s+([+-]?\\d{1,2}(?:\\.\\d+)?)\\s*\\)");

    private WrittenSpots() {}

    /** One for each row that has a point; it goes by the first other cell of the row that is not empty. */
    static List<Spot> of(Answer answer) {
        List<Spot> spots = new ArrayList<>();
        for (int r = 0; r < answer.rows().size(); r++) {
            List<Optional<Node>> nodes = answer.nodes().get(r);
            for (int c = 0; c < nodes.size(); c++) {
                Matcher point = POINT.matcher(nodes.get(c)
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""));
                if (point.matches()) {
                    double east = Double.parseDouble(point.group(1));
                    double north = Double.parseDouble(point.group(2));
                    if (Math.abs(east) <= 180 && Math.abs(north) <= 90) {
                        spots.add(new Spot(name(answer.rows().get(r), c), north, east, 1));
                    }
                }
            }
        }
        return spots;
    }

    private static Link name(List<Link> row, int point) {
        for (int c = 0; c < row.size(); c++) {
            if (c != point && !row.get(c).text().isEmpty()) {
                return row.get(c);
            }
        }
        return row.get(point);
    }
}
