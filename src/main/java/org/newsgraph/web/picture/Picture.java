package org.newsgraph.web.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.web.model.FactGroup;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;

/**
 * A thing in the middle of those it stands in some relation to, as coordinates of a drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param centre name of the thing in the middle
 * @param nodes the others
 */
public record Picture(int width, int height, String centre, List<Spoke> nodes) {
    private static final int MOST = 10;
    private static final int WIDTH = 520;
    private static final int ROW = 54;
    /** What has room beside the circle, and in it. */
    private static final int LONGEST_NAME = 20;

    private static final int LONGEST_RELATION = 25;
    private static final int LONGEST_CENTRE = 12;
    private static final int SIDE = 180;

    /**
     * A neighbour, with the place of its name and of the name of the relation.
     *
     * @param name its name, shortened
     * @param x where its name begins or ends
     * @param y height of its name
     * @param left whether it stands to the left, as the one who does
     */
    public record Spoke(Link thing, String name, String relation, int x, int y, boolean left) {}

    /** Those who do something to it on the left, those it does something to on the right. */
    public static Picture of(String centre, List<FactGroup> did, List<FactGroup> undergone) {
        Map<Link, String> left = neighbours(undergone.stream(), false);
        Map<Link, String> right = neighbours(did.stream(), true);
        int rows = Math.max(2, Math.max(left.size(), right.size()));
        int height = rows * ROW + 20;
        List<Spoke> nodes = new ArrayList<>();
        place(left, height, true, nodes);
        place(right, height, false, nodes);
        return new Picture(WIDTH, height, Words.shortened(centre, LONGEST_CENTRE), nodes);
    }

    private static Map<Link, String> neighbours(Stream<FactGroup> groups, boolean objects) {
        Map<Link, String> found = new LinkedHashMap<>();
        groups.forEach(g -> g.facts().forEach(f -> {
            Link other = objects ? f.object() : f.subject();
            if (found.size() < MOST || found.containsKey(other)) {
                found.merge(other, g.relation().text(), (a, b) -> a.contains(b) ? a : a + ", " + b);
            }
        }));
        return found;
    }

    private static void place(Map<Link, String> things, int height, boolean left, List<Spoke> nodes) {
        int step = height / (things.size() + 1);
        int y = step;
        for (Map.Entry<Link, String> e : things.entrySet()) {
            nodes.add(new Spoke(
                    e.getKey(),
                    Words.shortened(e.getKey().text(), LONGEST_NAME),
                    Words.shortened(e.getValue(), LONGEST_RELATION),
                    left ? SIDE : WIDTH - SIDE,
                    y,
                    left));
            y += step;
        }
    }
}
