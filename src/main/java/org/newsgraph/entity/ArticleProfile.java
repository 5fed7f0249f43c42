package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.mention.Gazetteer.Entry;

/**
 * What the documents say of one entity, as far as it tells which article is about it.
 *
 * @param names its proper names, the fullest first, of equally full ones the more frequent
 * @param countries keys of the countries that its documents name or whose towns they name
 * @param says whether one of its documents has the word, in lower case
 */
record ArticleProfile(
        Family family,
        String type,
        Optional<Entry> entry,
        List<String> names,
        Set<String> countries,
        Predicate<String> says) {

    static ArticleProfile of(String type, Family family, Optional<Entry> entry, List<Identified> referents) {
        Map<String, Integer> names = new TreeMap<>();
        referents.forEach(r -> r.item().nameForms().forEach(n -> names.merge(n, 1, Integer::sum)));
        List<DocumentContext> contexts =
                referents.stream().map(Identified::context).distinct().toList();
        Set<String> countries =
                contexts.stream().flatMap(DocumentContext::placesNamed).collect(Collectors.toCollection(TreeSet::new));
        List<String> ordered = names.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                e -> -Names.words(e.getKey()).size())
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        return new ArticleProfile(family, type, entry, List.copyOf(ordered), countries, w -> contexts.stream()
                .anyMatch(c -> c.says(w)));
    }
}
