package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.mention.Gazetteer.Entry;

/**
 * What the documents say of one entity, as far as it tells which article is about it.
 *
 * @param names its proper names, the fullest first, of equally full ones the more frequent
 * @param countries keys of the countries that its documents name or whose towns they name
 * @param home the state that its documents say it belongs to, or are mainly about
 * @param says whether one of its documents has the word, in lower case
 */
record ArticleProfile(
        Family family,
        String type,
        Optional<Entry> entry,
        List<String> names,
        Set<String> countries,
        Optional<Entry> home,
        Predicate<String> says) {

    /** @param names how often each name was found */
    static ArticleProfile of(
            String type,
            Family family,
            Optional<Entry> entry,
            Map<String, Integer> names,
            Set<String> countries,
            Optional<Entry> home,
            Predicate<String> says) {
        List<String> ordered = names.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                e -> -Names.words(e.getKey()).size())
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        return new ArticleProfile(family, type, entry, ordered, countries, home, says);
    }
}
