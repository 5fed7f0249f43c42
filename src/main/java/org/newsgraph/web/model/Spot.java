package org.newsgraph.web.model;

import java.util.Locale;
import org.newsgraph.web.naming.Link;

/**
 * A place on a map.
 *
 * @param place its page
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 * @param events how many events happened there or went there
 */
public record Spot(Link place, double latitude, double longitude, int events) {
    /** {@code 43.65° N, 51.17° E}. */
    public String coordinates() {
        return degrees(latitude, "N", "S") + ", " + degrees(longitude, "E", "W");
    }

    private static String degrees(double value, String above, String below) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? below : above);
    }
}
