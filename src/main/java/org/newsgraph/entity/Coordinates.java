package org.newsgraph.entity;

import java.util.Optional;
import org.newsgraph.mention.Gazetteer;

/**
 * Where a place is: its centre, in decimal degrees by WGS 84.
 *
 * @param latitude north of the equator, south of it negative
 * @param longitude east of Greenwich, west of it negative
 */
public record Coordinates(double latitude, double longitude) {
    /** Empty unless the gazetteer has both. */
    static Optional<Coordinates> of(Gazetteer.Entry entry) {
        return entry.latitude().isPresent() && entry.longitude().isPresent()
                ? Optional.of(new Coordinates(
                        entry.latitude().getAsDouble(), entry.longitude().getAsDouble()))
                : Optional.empty();
    }
}
