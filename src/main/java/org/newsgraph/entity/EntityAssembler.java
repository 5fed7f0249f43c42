package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.Mention;

/** Puts together one entity from its referents. */
final class EntityAssembler {
    private final String key;
    private final Lexicon lexicon;
    private final List<Item> items = new ArrayList<>();
    private final List<Entity.Membership> members = new ArrayList<>();

    EntityAssembler(String key, Lexicon lexicon) {
        this.key = key;
        this.lexicon = lexicon;
    }

    void add(Item item, Identity identity) {
        items.add(item);
        members.add(new Entity.Membership(
                item.document(), item.referent().index(), identity.evidence(), identity.confidence()));
    }

    Entity assemble() {
        Optional<Entry> entry = items.stream()
                .flatMap(i -> i.entry().stream())
                .min(Comparator.comparing((Entry e) -> !e.key().equals(key)).thenComparing(Entry::key));
        String label = entry.map(Entry::label).orElseGet(this::label);
        TreeSet<String> others = new TreeSet<>();
        names().forEach(others::add);
        others.remove(label);
        members.sort(Comparator.comparing(Entity.Membership::document).thenComparing(Entity.Membership::referent));
        return new Entity(
                key,
                entry.map(Entry::type).orElseGet(this::type),
                label,
                others,
                entry.map(e -> e.links().stream().sorted().toList()).orElse(List.of()),
                entry.flatMap(Entry::country),
                entry.flatMap(Coordinates::of),
                members);
    }

    /** Proper names; of what has none, the nominals. */
    private Stream<String> names() {
        List<String> proper =
                items.stream().flatMap(i -> i.nameForms().stream()).toList();
        return !proper.isEmpty() ? proper.stream() : items.stream().flatMap(i -> i.forms(Mention.Kind.NOMINAL));
    }

    /** The fullest name of most documents. */
    private String label() {
        Map<String, Integer> votes = new TreeMap<>();
        items.stream().map(Item::name).forEach(n -> votes.merge(n, 1, Integer::sum));
        return best(votes, Comparator.comparingInt(String::length)).orElse(Names.tail(key));
    }

    /** What only names an event ("the attack") is a thing here: an event proper is there because a claim is about it. */
    private String type() {
        Map<String, Integer> votes = new TreeMap<>();
        items.stream()
                .map(i -> i.referent().type())
                .filter(t -> !t.equals(Ng.THING) && !lexicon.isA(t, Ng.EVENT))
                .forEach(t -> votes.merge(t, 1, Integer::sum));
        return best(votes, Comparator.comparingInt(t -> lexicon.superclasses(t).size()))
                .orElse(Ng.THING);
    }

    private static Optional<String> best(Map<String, Integer> votes, Comparator<String> tie) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, tie)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
