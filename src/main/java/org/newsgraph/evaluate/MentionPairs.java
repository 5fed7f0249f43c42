package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.document.Span;

/** Pairs mentions of the gold and of the system one to one: equal spans first, then those that share most letters. */
final class MentionPairs {
    private record Overlap(Span gold, Span system) {
        int letters() {
            return Math.min(gold.end(), system.end()) - Math.max(gold.begin(), system.begin());
        }
    }

    private MentionPairs() {}

    static Map<Span, Span> of(Set<Span> gold, Set<Span> system) {
        Map<Span, Span> pairs = new HashMap<>();
        gold.stream().filter(system::contains).forEach(s -> pairs.put(s, s));
        List<Overlap> overlaps = new ArrayList<>();
        for (Span g : gold) {
            for (Span s : system) {
                if (!pairs.containsKey(g) && !gold.contains(s) && g.overlaps(s)) {
                    overlaps.add(new Overlap(g, s));
                }
            }
        }
        overlaps.sort(Comparator.comparingInt(Overlap::letters)
                .reversed()
                .thenComparing(Overlap::gold)
                .thenComparing(Overlap::system));
        Set<Span> used = new HashSet<>();
        for (Overlap o : overlaps) {
            if (!pairs.containsKey(o.gold()) && used.add(o.system())) {
                pairs.put(o.gold(), o.system());
            }
        }
        return pairs;
    }
}
