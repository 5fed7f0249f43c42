package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.entity.PersonName.Match;

/**
 * Spellings and short forms of a person's name. Different given names are different people; a short form that fits two
 * people is neither; a lone surname needs the same post.
 */
final class PersonSignal implements Signal {
    /** All that the documents together say of a key. */
    private record Person(String key, PersonName name, Set<String> posts, Set<String> titles) {
        static Person of(KeyProfile key) {
            String name = key.values(NAME).iterator().next();
            return new Person(key.key(), PersonName.of(name), key.values(POST), key.values(TITLE));
        }

        boolean sharesPost(Person other) {
            return posts.stream().anyMatch(other.posts::contains);
        }

        boolean sharesTitle(Person other) {
            return titles.stream().anyMatch(other.titles::contains);
        }
    }

    private static final String NAME = "person's name";
    private static final String POST = "post";
    private static final String TITLE = "title";

    @Override
    public void note(Identified r, Tally facts) {
        if (r.item().family() == Family.PERSON && r.item().referent().named()) {
            facts.add(NAME, r.item().name());
            r.posts().forEach(p -> facts.add(POST, p));
            r.titles().forEach(t -> facts.add(TITLE, t));
        }
    }

    @Override
    public Collection<String> blocks(KeyProfile key) {
        return key.values(NAME).stream()
                .limit(1)
                .map(n -> PersonName.of(n).surnameKey())
                .toList();
    }

    @Override
    public List<Pair> pairs(String surname, List<KeyProfile> members) {
        Map<String, Integer> weakness = new HashMap<>();
        members.forEach(m -> weakness.put(m.key(), m.weakness()));
        Merger merger = new Merger(Comparator.comparingInt(k -> weakness.getOrDefault(k, Integer.MAX_VALUE)));
        merge(members.stream().map(Person::of).toList(), merger);
        return merger.pairs();
    }

    private static void merge(List<Person> namesakes, Merger merger) {
        List<Person> full = namesakes.stream().filter(p -> p.name().isFull()).toList();
        Map<String, List<Person>> byInitial = full.stream()
                .collect(Collectors.groupingBy(p -> p.name().initialKey(), TreeMap::new, Collectors.toList()));
        byInitial.values().forEach(block -> mergeSpellings(block, merger));
        // Merged after all are found, so that no merge changes what is found later.
        List<Pair> pairs = new ArrayList<>();
        for (Person p : namesakes) {
            if (p.name().isFull()) {
                longer(p, byInitial.getOrDefault(p.name().initialKey(), List.of()), merger)
                        .forEach(q -> pairs.add(new Pair(p.key(), q, "short name", 0.7)));
            } else {
                holders(p, full, merger).forEach(q -> pairs.add(new Pair(p.key(), q, "post", 0.7)));
            }
        }
        pairs.forEach(p -> merger.merge(p.a(), p.b(), p.evidence(), p.confidence()));
    }

    private static void mergeSpellings(List<Person> people, Merger merger) {
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                if (people.get(i).name().compare(people.get(j).name()) == Match.SAME) {
                    merger.merge(people.get(i).key(), people.get(j).key(), "spelling", 0.8);
                }
            }
        }
    }

    /** The one person of whose name this can be the short form; empty if there are several. */
    private static Set<String> longer(Person p, List<Person> full, Merger merger) {
        Set<String> fitting = new TreeSet<>();
        boolean sure = false;
        for (Person q : full) {
            Match match = p.name().compare(q.name());
            boolean other = !merger.root(q.key()).equals(merger.root(p.key()));
            boolean longer = p.name().isShorterThan(q.name());
            if (other && longer && (match == Match.SHORTER || match == Match.POSSIBLE)) {
                fitting.add(merger.root(q.key()));
                sure |= match == Match.SHORTER || p.sharesPost(q);
            }
        }
        return sure && fitting.size() == 1 ? fitting : Set.of();
    }

    /** The one person of that surname who holds the same post; or the only one of that surname, if of the same title. */
    private static Set<String> holders(Person p, List<Person> full, Merger merger) {
        Set<String> namesakes = roots(full.stream().filter(q -> p.name().hasSurnameOf(q.name())), merger);
        Set<String> holders =
                roots(full.stream().filter(q -> p.name().hasSurnameOf(q.name()) && p.sharesPost(q)), merger);
        if (holders.isEmpty() && namesakes.size() == 1 && p.posts().isEmpty()) {
            holders = roots(full.stream().filter(q -> p.name().hasSurnameOf(q.name()) && p.sharesTitle(q)), merger);
        }
        return holders.size() == 1 ? holders : Set.of();
    }

    private static Set<String> roots(Stream<Person> people, Merger merger) {
        return people.map(q -> merger.root(q.key())).collect(Collectors.toCollection(TreeSet::new));
    }
}
