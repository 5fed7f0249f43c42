package org.newsgraph.web.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The outlines of countries, read from TopoJSON (arcs, quantised and delta-encoded, as its specification describes). */
final class WorldMap {
    private final List<Country> countries;

    private WorldMap(List<Country> countries) {
        this.countries = countries;
    }

    /**
     * A country.
     *
     * @param rings closed lines of longitude and latitude in turn; longitudes may lie beyond 180 degrees
     */
    record Country(String name, List<double[]> rings) {}

    /** For maps of continents and more. */
    static WorldMap coarse() {
        return Coarse.MAP;
    }

    /** For maps of parts of continents. */
    static WorldMap fine() {
        return Fine.MAP;
    }

    private static final class Coarse {
        private static final WorldMap MAP = read("/web/assets/countries-110m.json");
    }

    private static final class Fine {
        private static final WorldMap MAP = read("/web/assets/countries-50m.json");
    }

    List<Country> countries() {
        return countries;
    }

    private static WorldMap read(String resource) {
        try (InputStream in = WorldMap.class.getResourceAsStream(resource)) {
            JsonNode topology = new ObjectMapper().readTree(in);
            List<double[]> arcs = arcs(topology);
            List<Country> countries = new ArrayList<>();
            for (JsonNode geometry : topology.at("/objects/countries/geometries")) {
                countries.add(
                        new Country(geometry.at("/properties/name").asText(), rings(geometry.path("arcs"), arcs)));
            }
            return new WorldMap(List.copyOf(countries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<double[]> arcs(JsonNode topology) {
        JsonNode scale = topology.at("/transform/scale");
        JsonNode shift = topology.at("/transform/translate");
        List<double[]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            double[] points = new double[2 * arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[2 * i] = x * scale.get(0).asDouble() + shift.get(0).asDouble();
                points[2 * i + 1] = y * scale.get(1).asDouble() + shift.get(1).asDouble();
            }
            arcs.add(points);
        }
        return arcs;
    }

    /** Of polygons and multipolygons alike: a ring is a list of numbers of arcs. */
    private static List<double[]> rings(JsonNode nested, List<double[]> arcs) {
        List<double[]> rings = new ArrayList<>();
        if (nested.size() > 0 && nested.get(0).isNumber()) {
            rings.add(ring(nested, arcs));
        } else {
            nested.forEach(inner -> rings.addAll(rings(inner, arcs)));
        }
        return rings;
    }

    /** A negative number is an arc backwards: {@code ~n}. */
    private static double[] ring(JsonNode numbers, List<double[]> arcs) {
        List<double[]> parts = new ArrayList<>();
        int length = 0;
        for (JsonNode number : numbers) {
            int n = number.asInt();
            double[] part = n >= 0 ? arcs.get(n) : backwards(arcs.get(~n));
            parts.add(part);
            length += part.length;
        }
        double[] ring = new double[length];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, ring, at, part.length);
            at += part.length;
        }
        return unwrapped(ring);
    }

    /** A line that crosses the 180th meridian goes on beyond it, where the data jumps to the other side. */
    private static double[] unwrapped(double[] ring) {
        for (int i = 2; i < ring.length; i += 2) {
            while (ring[i] - ring[i - 2] > 180) {
                ring[i] -= 360;
            }
            while (ring[i] - ring[i - 2] < -180) {
                ring[i] += 360;
            }
        }
        return ring;
    }

    private static double[] backwards(double[] points) {
        double[] turned = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            turned[i] = points[points.length - 2 - i];
            turned[i + 1] = points[points.length - 1 - i];
        }
        return turned;
    }
}
