package org.newsgraph.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;

/**
 * Who did what to whom, laid out by forces that pull linked things together and push all apart (Fruchterman and Reingold 1991);
 * the same graph gives the same picture.
 *
 * @param nodes those with most relations
 * @param edges relations between them, one a pair
 */
public record Network(int width, int height, List<Dot> nodes, List<Edge> edges) {
    private static final int ROUNDS = 400;
    /** Of letters, as wide as most are. */
    private static final double LETTER = 7.5;
    /** Beside a name. */
    private static final double MARGIN = 8;
    /** From a name to the one above or below. */
    private static final double LINE = 36;

    /** What a picture is drawn for. */
    public enum Sheet {
        /** A screen on a desk. */
        WIDE(36, 1100, 760, 30),
        /** A telephone held upright, on which a unit is nearly as large. */
        TALL(24, 400, 900, 20);

        private final int most;
        private final int width;
        private final int height;
        private final int longestName;

        Sheet(int most, int width, int height, int longestName) {
            this.most = most;
            this.width = width;
            this.height = height;
            this.longestName = longestName;
        }
    }

    /** A thing with its place in the picture. */
    public record Dot(Link thing, int x, int y, int radius) {}

    /** What one did to another. */
    public record Edge(int x1, int y1, int x2, int y2, String text) {}

    /** @param triples between things */
    public static Network of(List<Triple> triples, Words words, Sheet sheet) {
        Map<Node, Integer> degree = new LinkedHashMap<>();
        triples.forEach(t -> List.of(t.getSubject(), t.getObject()).forEach(n -> degree.merge(n, 1, Integer::sum)));
        List<Node> leading = degree.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().getURI()))
                .limit(sheet.most)
                .map(Map.Entry::getKey)
                .toList();
        Set<Node> linked = triples.stream()
                .filter(t -> leading.contains(t.getSubject()) && leading.contains(t.getObject()))
                .filter(t -> !t.getSubject().equals(t.getObject()))
                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                .collect(Collectors.toSet());
        List<Node> nodes = leading.stream().filter(linked::contains).toList();
        Map<List<Integer>, Set<String>> pairs = new LinkedHashMap<>();
        for (Triple t : triples) {
            int from = nodes.indexOf(t.getSubject());
            int to = nodes.indexOf(t.getObject());
            if (from >= 0 && to >= 0 && from != to) {
                pairs.computeIfAbsent(List.of(from, to), p -> new LinkedHashSet<>())
                        .add(words.label(t.getPredicate()));
            }
        }
        List<Link> names = nodes.stream().map(n -> named(words.link(n), sheet)).toList();
        double[][] at = layout(names, pairs.keySet(), sheet);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int radius = (int) Math.round(6 + 3 * Math.sqrt(degree.getOrDefault(nodes.get(i), 1)));
            dots.add(new Dot(names.get(i), (int) at[i][0], (int) at[i][1], Math.min(24, radius)));
        }
        return new Network(sheet.width, sheet.height, dots, edges(dots, pairs));
    }

    /** Names in the picture are short. */
    private static Link named(Link thing, Sheet sheet) {
        return new Link(thing.href(), Words.shortened(thing.text(), sheet.longestName), thing.outside());
    }

    private static List<Edge> edges(List<Dot> dots, Map<List<Integer>, Set<String>> pairs) {
        return pairs.entrySet().stream()
                .map(e -> {
                    Dot from = dots.get(e.getKey().get(0));
                    Dot to = dots.get(e.getKey().get(1));
                    double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
                    double part = (to.radius() + 5) / length;
                    return new Edge(
                            from.x(),
                            from.y(),
                            (int) Math.round(to.x() + (from.x() - to.x()) * part),
                            (int) Math.round(to.y() + (from.y() - to.y()) * part),
                            from.thing().text() + " "
                                    + e.getValue().stream().sorted().collect(Collectors.joining(", ")) + " "
                                    + to.thing().text());
                })
                .toList();
    }

    private static double[][] layout(List<Link> names, Set<List<Integer>> pairs, Sheet sheet) {
        int count = names.size();
        double[][] at = new double[count][2];
        for (int i = 0; i < count; i++) {
            double angle = 2.399963 * i;
            double out = Math.sqrt((i + 0.5) / count);
            at[i][0] = sheet.width / 2.0 + Math.cos(angle) * out * sheet.width * 0.42;
            at[i][1] = sheet.height / 2.0 + Math.sin(angle) * out * sheet.height * 0.42;
        }
        double[] half = names.stream()
                .mapToDouble(n -> Math.max(30, MARGIN + n.text().length() * LETTER / 2))
                .toArray();
        double ideal = 0.55 * Math.sqrt((double) sheet.width * sheet.height / Math.max(1, count));
        for (int round = 0; round < ROUNDS; round++) {
            move(at, forces(at, pairs, ideal, sheet), 60.0 * (1 - (double) round / ROUNDS), half, sheet);
        }
        for (int round = 0; round < ROUNDS; round++) {
            move(at, apart(at, half), LINE, half, sheet);
        }
        return at;
    }

    private static double[][] forces(double[][] at, Set<List<Integer>> pairs, double ideal, Sheet sheet) {
        double[][] force = new double[at.length][2];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                if (i != j) {
                    pull(force[i], at[i], at[j], d -> -ideal * ideal / d);
                }
            }
            force[i][0] += (sheet.width / 2.0 - at[i][0]) * 0.5;
            force[i][1] += (sheet.height / 2.0 - at[i][1]) * 0.9;
        }
        for (List<Integer> pair : pairs) {
            pull(force[pair.get(0)], at[pair.get(0)], at[pair.get(1)], d -> d * d / ideal / 3);
            pull(force[pair.get(1)], at[pair.get(1)], at[pair.get(0)], d -> d * d / ideal / 3);
        }
        return force;
    }

    /** What names that lie over one another need: they part up and down, where a little is enough. */
    private static double[][] apart(double[][] at, double[] half) {
        double[][] force = new double[at.length][2];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < i; j++) {
                double lack = LINE - Math.abs(at[i][1] - at[j][1]);
                if (lack > 0 && Math.abs(at[i][0] - at[j][0]) < half[i] + half[j]) {
                    double up = at[i][1] > at[j][1] ? lack / 2 : -lack / 2;
                    force[i][1] += up;
                    force[j][1] -= up;
                }
            }
        }
        return force;
    }

    private static void pull(double[] force, double[] at, double[] other, java.util.function.DoubleUnaryOperator law) {
        double dx = other[0] - at[0];
        double dy = other[1] - at[1];
        double distance = Math.max(0.1, Math.hypot(dx, dy));
        double strength = law.applyAsDouble(distance) / distance;
        force[0] += dx * strength;
        force[1] += dy * strength;
    }

    /** Names stay on the sheet. */
    private static void move(double[][] at, double[][] force, double most, double[] half, Sheet sheet) {
        for (int i = 0; i < at.length; i++) {
            double length = Math.max(0.1, Math.hypot(force[i][0], force[i][1]));
            double step = Math.min(length, most) / length;
            at[i][0] = Math.min(sheet.width - half[i], Math.max(half[i], at[i][0] + force[i][0] * step));
            at[i][1] = Math.min(sheet.height - 40.0, Math.max(30, at[i][1] + force[i][1] * step));
        }
    }
}
