package org.newsgraph.entity;

import java.util.Map;
import java.util.Optional;

/**
 * Which events belong to which incident.
 *
 * @param partOf path of the incident by path of an event that is part of it
 * @param concerning path of the incident by path of an event that is about it: an accusation, a claim of responsibility
 */
public record Incidents(Map<String, String> partOf, Map<String, String> concerning) {
    /** None. */
    public static final Incidents NONE = new Incidents(Map.of(), Map.of());

    public Incidents {
        partOf = Map.copyOf(partOf);
        concerning = Map.copyOf(concerning);
    }

    /** The incident that an event is part of. */
    public Optional<String> whole(String event) {
        return Optional.ofNullable(partOf.get(event));
    }

    /** The incident that an event is about. */
    public Optional<String> concernedBy(String event) {
        return Optional.ofNullable(concerning.get(event));
    }
}
