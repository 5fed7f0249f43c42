package org.newsgraph.evaluate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.newsgraph.document.Span;
import org.newsgraph.evaluate.DocumentEntities.Annotated;

/**
 * Scores entities: mentions found; coreference by B-cubed (Bagga and Baldwin 1998), whose precision is taken over the mentions found and
 * whose recall over all of the gold; and outside links. A mention of the gold that is not found counts as wrongly grouped. An entity of
 * the gold stands for the entity of the system that has most of its mentions.
 */
final class EntitiesScore {
    private final boolean names;
    private final boolean cross;

    private final Map<String, Integer> goldSizes = new HashMap<>();
    private final Map<String, Integer> systemSizes = new HashMap<>();
    private final Map<String, Map<String, Integer>> shared = new HashMap<>();
    private int gold;
    private int system;
    private int paired;
    private int equal;
    private int linked;
    private int compared;
    private int rightLinks;

    /**
     * @param names only the gold's proper names count, where it tells them apart
     * @param cross clusters reach over documents
     */
    EntitiesScore(boolean names, boolean cross) {
        this.names = names;
        this.cross = cross;
    }

    /** Adds a document. */
    void add(DocumentEntities wanted, DocumentEntities found) {
        Map<Span, Integer> goldMentions = mentions(wanted, names);
        Map<Span, Integer> systemMentions = mentions(found, false);
        Map<Span, Span> pairs = MentionPairs.of(goldMentions.keySet(), systemMentions.keySet());
        gold += goldMentions.size();
        system += systemMentions.size();
        paired += pairs.size();
        Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
        goldMentions.forEach((span, local) -> {
            String key = key(wanted, local);
            goldSizes.merge(key, 1, Integer::sum);
            votes.computeIfAbsent(local, k -> new LinkedHashMap<>());
            Optional.ofNullable(pairs.get(span)).ifPresent(other -> {
                int entity = systemMentions.getOrDefault(other, -1);
                equal += span.equals(other) ? 1 : 0;
                systemSizes.merge(key(found, entity), 1, Integer::sum);
                shared.computeIfAbsent(key, k -> new HashMap<>()).merge(key(found, entity), 1, Integer::sum);
                votes.getOrDefault(local, Map.of()).merge(entity, 1, Integer::sum);
            });
        });
        votes.forEach((local, cast) -> addLink(
                link(wanted.entities().get(local).link()),
                most(cast).flatMap(e -> link(found.entities().get(e).link()))));
    }

    /** Index of the entity of each mention. Of two entities with one span, the first counts. */
    private static Map<Span, Integer> mentions(DocumentEntities document, boolean onlyNames) {
        Map<Span, Integer> mentions = new LinkedHashMap<>();
        for (int i = 0; i < document.entities().size(); i++) {
            Annotated e = document.entities().get(i);
            List<Span> counted = onlyNames ? e.names().orElse(e.mentions()) : e.mentions();
            for (Span span : counted) {
                mentions.putIfAbsent(span, i);
            }
        }
        return mentions;
    }

    private String key(DocumentEntities document, int entity) {
        Optional<String> everywhere =
                cross ? document.entities().get(entity).entity().map(e -> "*\0" + e) : Optional.empty();
        return everywhere.orElseGet(() -> document.id() + "\0" + entity);
    }

    private static Optional<Integer> most(Map<Integer, Integer> votes) {
        Optional<Entry<Integer, Integer>> best = Optional.empty();
        for (Entry<Integer, Integer> vote : votes.entrySet()) {
            if (best.isEmpty() || vote.getValue() > best.get().getValue()) {
                best = Optional.of(vote);
            }
        }
        return best.map(Entry::getKey);
    }

    private void addLink(Optional<String> wanted, Optional<String> found) {
        if (wanted.isPresent()) {
            linked++;
            compared += found.isPresent() ? 1 : 0;
            rightLinks += wanted.equals(found) ? 1 : 0;
        }
    }

    /** The name that a DBpedia or Wikipedia link ends in, in lower case. */
    private static Optional<String> link(Optional<String> link) {
        return link.map(l -> l.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"))
                .map(l -> URLDecoder.decode(l, StandardCharsets.UTF_8))
                .map(l -> l.replaceFirst("/+$", "").replaceFirst("^.*/(?:wiki|resource)/", ""))
                .map(l -> l.replace('_', ' ').strip().toLowerCase(Locale.ROOT))
                .filter(l -> !l.isEmpty());
    }

    double precision() {
        return paired == 0 ? 0 : agreement(systemSizes, false) / paired;
    }

    double recall() {
        return gold == 0 ? 0 : agreement(goldSizes, true) / gold;
    }

    private double agreement(Map<String, Integer> sizes, boolean byGold) {
        double sum = 0;
        for (Entry<String, Map<String, Integer>> g : shared.entrySet()) {
            for (Entry<String, Integer> s : g.getValue().entrySet()) {
                double n = s.getValue();
                sum += n * n / sizes.getOrDefault(byGold ? g.getKey() : s.getKey(), 1);
            }
        }
        return sum;
    }

    /** Three lines for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(score("mentions", share(paired, system), share(paired, gold))
                + String.format(
                        Locale.ROOT, "   gold %d  system %d  paired %d  equal spans %d", gold, system, paired, equal));
        lines.add(score("B-cubed", precision(), recall()));
        lines.add(String.format(
                Locale.ROOT,
                "%-9s accuracy %.3f  precision %.3f   gold linked %d  compared %d  right %d",
                "links",
                share(rightLinks, linked),
                share(rightLinks, compared),
                linked,
                compared,
                rightLinks));
        return lines;
    }

    private static String score(String name, double precision, double recall) {
        double sum = precision + recall;
        double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
        return String.format(Locale.ROOT, "%-9s P %.3f  R %.3f  F1 %.3f", name, precision, recall, f1);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
