package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Names that ship with the program: countries, demonyms, cities, international organisations, with outside identifiers. */
public interface Gazetteer {
    /** Entries that bear this name, the most important first; accents, hyphens and a leading article do not matter. */
    List<Entry> named(String surface);

    /** The country or place that an adjective or noun of origin belongs to ("Russian", "Russians", "Swiss"). */
    Optional<Entry> demonym(String surface);

    /**
     * Whether the name is also a common word, a given name or a surname ("Reading", "Vladimir", "Lincoln"), so that more than
     * the word itself must say that the place is meant: a named-entity tag, a preposition, an apposition.
     */
    default boolean ambiguous(String surface) {
        return false;
    }

    /** The country that an entry is the capital of. */
    default Optional<Entry> countryOfCapital(Entry entry) {
        return Optional.empty();
    }

    /** Number of words of the longest name. */
    int longestName();

    /**
     * A thing known by name.
     *
     * @param key path of its IRI below the base: {@code country/kazakhstan}
     * @param type IRI of its class
     * @param label preferred English name
     * @param names all names, label included
     * @param demonyms adjectives and nouns of origin
     * @param links IRIs elsewhere (Wikidata, DBpedia, GeoNames)
     * @param country key of the country it lies in, for places below a country
     * @param population number of inhabitants, 0 if unknown; the more, the more important
     */
    record Entry(
            String key,
            String type,
            String label,
            List<String> names,
            List<String> demonyms,
            List<String> links,
            Optional<String> country,
            OptionalDouble latitude,
            OptionalDouble longitude,
            long population) {}
}
