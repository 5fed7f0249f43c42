package org.newsgraph.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.entity.Entity;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Referent;

/**
 * Which country a document is about: the one that it and the places known to lie in it are named for, by far more often than any
 * other. Many documents are about none.
 */
final class MainCountry {
    private static final int OFTEN = 3;
    private static final int BY_FAR = 2;

    private MainCountry() {}

    /** Key of the country. */
    static Optional<String> of(Iterable<Referent> referents, DocumentNodes nodes) {
        Map<String, Long> named = new TreeMap<>();
        for (Referent referent : referents) {
            long times = referent.mentions().stream()
                    .filter(m -> m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.DEMONYM)
                    .count();
            Entity entity = nodes.entity(referent);
            Optional<String> country = entity.type().equals(Ng.COUNTRY) ? Optional.of(entity.key()) : entity.country();
            country.ifPresent(c -> named.merge(c, times, Long::sum));
        }
        Optional<String> first = named.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(e -> e.getValue() >= OFTEN)
                .map(Map.Entry::getKey);
        return first.filter(f -> named.entrySet().stream()
                .allMatch(e -> e.getKey().equals(f) || e.getValue() * BY_FAR <= named.getOrDefault(f, 0L)));
    }
}
