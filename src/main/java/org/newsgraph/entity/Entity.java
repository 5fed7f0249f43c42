package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Something the documents speak of, under one identifier.
 *
 * @param key what its IRI is made from: path below the base ({@code country/kazakhstan}, {@code person/nikol-pashinyan}); a pure
 *     function of the outside identifier, else of type and normalised name
 * @param type IRI of its class
 * @param label preferred label, English
 * @param altLabels every other surface form that is a name
 * @param links IRIs of the same thing elsewhere (Wikidata, DBpedia, GeoNames), sorted
 * @param country key of the country that a place lies in or a body has its seat in, if it is known
 * @param coordinates where a place is, if it is known
 * @param members which referents of which documents it is, with the evidence
 */
public record Entity(
        String key,
        String type,
        String label,
        SortedSet<String> altLabels,
        List<String> links,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        List<Membership> members) {
    public Entity {
        links = List.copyOf(links);
        members = List.copyOf(members);
    }

    /** The same entity with one more link. */
    Entity with(String link) {
        List<String> all = Stream.concat(links.stream(), Stream.of(link))
                .sorted()
                .distinct()
                .toList();
        return new Entity(key, type, label, altLabels, all, country, coordinates, members);
    }

    /** The same entity with these members. */
    Entity with(List<Membership> others) {
        return new Entity(key, type, label, altLabels, links, country, coordinates, others);
    }

    /**
     * That a referent is this entity.
     *
     * @param document name key of the document
     * @param referent index in the document
     * @param evidence which rule says so: {@code identifier}, {@code name}, {@code acronym}, {@code spelling}, {@code own} …
     * @param confidence between 0 and 1
     */
    public record Membership(String document, int referent, String evidence, double confidence) {}
}
