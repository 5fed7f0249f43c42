package org.newsgraph.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.web.model.Spot;

/**
 * A map as coordinates of a drawing: equirectangular, true to scale at its middle latitude, cut to what is shown.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param countries outlines
 * @param dots places
 * @param moves who was sent where
 * @param counted what the places' numbers count, in the plural
 */
public record MapPicture(
        int width, int height, List<Shape> countries, List<Dot> dots, List<Arc> moves, String counted) {
    private static final int WIDTH = 1000;
    private static final double MARGIN = 4;
    private static final double SMALLEST = 24;
    private static final double AROUND = 22;
    /** Wider maps are drawn coarsely. */
    private static final double WIDE = 120;

    /** The outline of a country; {@code known} if the graph speaks of it. */
    public record Shape(String path, String name, boolean known) {}

    /** A place; its name is drawn if there is room, and on small screens, in larger letters, if it is roomy. */
    public record Dot(Spot spot, String x, String y, String radius, boolean named, boolean roomy, String labelY) {}

    /** A curve from one place to another; {@code planned} if it was only planned. */
    public record Arc(String path, String text, String href, boolean planned) {}

    /** One who went or was sent to a place. */
    public record Move(Spot from, Spot to, String text, String href, boolean planned) {}

    /** Places with their numbers of events. */
    public static MapPicture of(List<Spot> spots, List<Move> moves) {
        return of(spots, moves, "events");
    }

    /** @param counted what the places' numbers count, in the plural */
    public static MapPicture of(List<Spot> spots, List<Move> moves, String counted) {
        Frame frame =
                Frame.around(Stream.concat(spots.stream(), moves.stream().flatMap(m -> Stream.of(m.from(), m.to())))
                        .toList());
        return of(spots, moves, frame, frame.east - frame.west > WIDE ? WorldMap.coarse() : WorldMap.fine(), counted);
    }

    /** The surroundings of one place, drawn coarsely. */
    public static MapPicture around(Spot spot) {
        Frame frame = Frame.around(List.of(moved(spot, -AROUND, -AROUND / 2), moved(spot, AROUND, AROUND / 2)));
        return of(List.of(spot), List.of(), frame, WorldMap.coarse(), "events");
    }

    private static Spot moved(Spot spot, double east, double north) {
        return new Spot(spot.place(), spot.latitude() + north, spot.longitude() + east, spot.events());
    }

    private static MapPicture of(List<Spot> spots, List<Move> moves, Frame frame, WorldMap map, String counted) {
        Set<String> known = Stream.concat(spots.stream(), moves.stream().flatMap(m -> Stream.of(m.from(), m.to())))
                .map(s -> s.place().text())
                .collect(Collectors.toSet());
        List<Shape> shapes = new ArrayList<>();
        for (WorldMap.Country country : map.countries()) {
            String path = country.rings().stream()
                    .flatMap(ring -> Stream.of(-360, 0, 360)
                            .filter(turn -> frame.touches(ring, turn))
                            .map(turn -> frame.path(ring, turn)))
                    .collect(Collectors.joining());
            if (!path.isEmpty()) {
                shapes.add(new Shape(path, country.name(), known.contains(country.name())));
            }
        }
        return new MapPicture(WIDTH, frame.height(), shapes, dots(spots, frame), arcs(moves, frame), counted);
    }

    private static List<Dot> dots(List<Spot> spots, Frame frame) {
        List<Dot> dots = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        int most = spots.stream().mapToInt(Spot::events).max().orElse(1);
        for (Spot spot : spots) {
            double radius = 4 + 16 * Math.sqrt((double) spot.events() / most);
            double x = frame.x(spot.longitude());
            double y = frame.y(spot.latitude());
            double labelY = y - radius - 4;
            double half = 4.2 * spot.place().text().length();
            boolean free =
                    labels.stream().noneMatch(l -> Math.abs(l[0] - x) < l[2] + half && Math.abs(l[1] - labelY) < 15);
            boolean roomy = labels.stream()
                    .noneMatch(l -> Math.abs(l[0] - x) < 2 * (l[2] + half) && Math.abs(l[1] - labelY) < 30);
            if (free) {
                labels.add(new double[] {x, labelY, half});
            }
            dots.add(new Dot(spot, number(x), number(y), number(radius), free, roomy, number(labelY)));
        }
        return dots;
    }

    private static List<Arc> arcs(List<Move> moves, Frame frame) {
        return moves.stream().map(m -> arc(m, frame)).toList();
    }

    private static Arc arc(Move move, Frame frame) {
        double x1 = frame.x(move.from().longitude());
        double y1 = frame.y(move.from().latitude());
        double x2 = frame.x(move.to().longitude());
        double y2 = frame.y(move.to().latitude());
        double bend = 0.18;
        double cx = (x1 + x2) / 2 + (y2 - y1) * bend;
        double cy = (y1 + y2) / 2 - (x2 - x1) * bend;
        String path = "M" + number(x1) + "," + number(y1) + "Q" + number(cx) + "," + number(cy) + " " + number(x2) + ","
                + number(y2);
        return new Arc(path, move.text(), move.href(), move.planned());
    }

    /** With one decimal. A map has many thousands, for which formatting by a pattern is slow. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        long size = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + size / 10 + "." + size % 10;
    }

    /** The part of the world that is shown. */
    private record Frame(double west, double east, double south, double north) {
        public static Frame around(List<Spot> spots) {
            if (spots.isEmpty()) {
                return new Frame(-180, 180, -58, 84);
            }
            double west = spots.stream().mapToDouble(Spot::longitude).min().orElse(0) - MARGIN;
            double east = spots.stream().mapToDouble(Spot::longitude).max().orElse(0) + MARGIN;
            double south = spots.stream().mapToDouble(Spot::latitude).min().orElse(0) - MARGIN;
            double north = spots.stream().mapToDouble(Spot::latitude).max().orElse(0) + MARGIN;
            double wide = Math.max(SMALLEST, east - west);
            double high = Math.max(wide * 0.4, north - south);
            double middle = (west + east) / 2;
            double centre = (south + north) / 2;
            return new Frame(
                    Math.max(-180, middle - wide / 2),
                    Math.min(180, middle + wide / 2),
                    Math.max(-60, centre - high / 2),
                    Math.min(84, centre + high / 2));
        }

        private double scale() {
            return WIDTH / (east - west);
        }

        /** A degree of latitude is longer than one of longitude by this. */
        private double stretch() {
            return 1 / Math.max(0.2, Math.cos(Math.toRadians((south + north) / 2)));
        }

        int height() {
            return (int) Math.round((north - south) * scale() * stretch());
        }

        double x(double longitude) {
            return (longitude - west) * scale();
        }

        double y(double latitude) {
            return (north - latitude) * scale() * stretch();
        }

        boolean touches(double[] ring, int turn) {
            double minX = Double.MAX_VALUE;
            double maxX = -Double.MAX_VALUE;
            double minY = 90;
            double maxY = -90;
            for (int i = 0; i < ring.length; i += 2) {
                minX = Math.min(minX, ring[i] + turn);
                maxX = Math.max(maxX, ring[i] + turn);
                minY = Math.min(minY, ring[i + 1]);
                maxY = Math.max(maxY, ring[i + 1]);
            }
            return maxX > west && minX < east && maxY >= south && minY <= north;
        }

        String path(double[] ring, int turn) {
            StringBuilder path = new StringBuilder("M");
            for (int i = 0; i < ring.length; i += 2) {
                path.append(i == 0 ? "" : "L")
                        .append(number(x(ring[i] + turn)))
                        .append(',')
                        .append(number(y(ring[i + 1])));
            }
            return path.append('Z').toString();
        }
    }
}
