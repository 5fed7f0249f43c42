package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import org.newsgraph.claim.Claims;

/**
 * All documents with their entities and events identified. A pure function of the set of documents, whatever their order.
 *
 * @param documents sorted by key
 * @param entities sorted by key
 * @param entityOf per document key, the entity of each referent, by the referent's index
 * @param eventOf per document key, for each claim about an event the path of the event's IRI below the base; claims of the
 *     same event share it
 * @param incidentOf per path of an event that is part of an incident, the path of the incident's IRI
 */
public record Resolution(
        List<Claims> documents,
        List<Entity> entities,
        Map<String, List<Entity>> entityOf,
        Map<String, Map<Integer, String>> eventOf,
        Map<String, String> incidentOf) {}
