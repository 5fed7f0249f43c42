package org.newsgraph.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer.Entry;

/**
 * Which of several things of one name a document means: the one in whose country other things lie that the document names
 * for sure; without such the far biggest; else none.
 */
final class NamesakeChoice {
    /** How many times as many inhabitants make a place the one meant. */
    private static final long FAR_BIGGER = 4;

    private static final long MANY = 500_000;

    private final Map<Integer, Entry> sure;

    /** @param sure what the document names with names that are of one thing only, by the referent's index */
    NamesakeChoice(Map<Integer, Entry> sure) {
        this.sure = sure;
    }

    /**
     * The one meant, if that can be told.
     *
     * @param found in the gazetteer's order, the likeliest first
     * @param index of the referent, whose own entry speaks for nothing
     */
    Optional<Entry> of(List<Entry> found, int index) {
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        Map<Entry, Long> support = new LinkedHashMap<>();
        found.forEach(e -> support.put(e, support(e, index)));
        Entry first = found.get(0);
        boolean country = first.type().equals(Ng.COUNTRY);
        Optional<Entry> other = found.stream()
                .skip(1)
                .filter(e -> support.getOrDefault(e, 0L)
                        >= (country && !e.type().equals(Ng.COUNTRY) || isKnown(first, e) ? 2 : 1))
                .max(Comparator.comparing(e -> support.getOrDefault(e, 0L)));
        if (support.getOrDefault(first, 0L) > 0 || other.isEmpty()) {
            return isEvident(first, found.get(1)) || support.getOrDefault(first, 0L) > 0
                    ? Optional.of(first)
                    : Optional.empty();
        }
        return other;
    }

    /** "Vancouver": a city of many, much larger than its namesake, is not left for it because the namesake's country is named. */
    private static boolean isKnown(Entry first, Entry other) {
        return first.type().equals(Ng.CITY)
                && first.population() >= MANY
                && first.population() >= 2 * other.population();
    }

    /** A country, a territory or capital before a town, or far bigger. */
    private static boolean isEvident(Entry first, Entry second) {
        return first.type().equals(Ng.COUNTRY)
                || isKnown(first, second)
                || second.population() * FAR_BIGGER <= first.population()
                || !first.type().equals(second.type()) && second.population() <= first.population();
    }

    /** How many other things that are sure lie in its country; for towns the country itself counts too. */
    private long support(Entry e, int index) {
        boolean isCountry = e.type().equals(Ng.COUNTRY);
        Map<String, Entry> others = new HashMap<>();
        sure.forEach((i, s) -> {
            if (i != index) {
                others.put(s.key(), s);
            }
        });
        return others.values().stream()
                .filter(s -> GazetteerLinker.country(e).isPresent()
                        && GazetteerLinker.country(e).equals(GazetteerLinker.country(s)))
                .filter(s -> isCountry
                        ? !s.type().equals(Ng.COUNTRY)
                        : e.type().equals(Ng.CITY) || !s.type().equals(Ng.COUNTRY))
                .count();
    }
}
