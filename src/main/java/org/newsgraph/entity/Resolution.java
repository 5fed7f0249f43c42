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
 * @param incidents which events belong together as incidents
 * @param originalOf from the key of each document that nearly repeats an earlier one to that one's key
 */
public record Resolution(
        List<Claims> documents,
        List<Entity> entities,
        Map<String, List<Entity>> entityOf,
        Map<String, Map<Integer, String>> eventOf,
        Incidents incidents,
        Map<String, String> originalOf) {}
