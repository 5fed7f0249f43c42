package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.Mention;

/** Puts together what one entity looks like from what documents say of it. */
final class EntityAssembler {
    private static final String ENTRY = "entry";
    private static final String LABEL = "label";
    private static final String TYPE = "type";
    private static final String NAME = "name";
    private static final String NOMINAL = "nominal";
    private static final String SHARED = "shared";

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final ArticleLinks articles;

    EntityAssembler(Lexicon lexicon, Gazetteer gazetteer, Titles titles) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.articles = new ArticleLinks(lexicon, gazetteer, titles);
    }

    /** What a document says of its entities, by their keys; of referents that are what a person corrected. */
    Map<String, Tally> facts(List<Corrections.Corrected> referents, DocumentContext context) {
        Map<String, Tally> facts = new TreeMap<>();
        for (Corrections.Corrected r : referents) {
            note(r, facts.computeIfAbsent(r.identity().key(), k -> new Tally()));
        }
        articles.note(referents, context, facts);
        return facts;
    }

    private void note(Corrections.Corrected referent, Tally facts) {
        Item item = referent.item();
        item.entry().ifPresent(e -> facts.add(ENTRY, e.key() + "\t" + e.label()));
        facts.add(LABEL, item.name());
        // What only names an event ("the attack") is a thing here: an event proper is there because a claim is about
        // it.
        String type = item.referent().type();
        if (!type.equals(Ng.THING) && !lexicon.isA(type, Ng.EVENT)) {
            facts.add(TYPE, type);
        }
        List<String> names = item.nameForms();
        names.forEach(n -> facts.add(NAME, n));
        if (names.isEmpty()) {
            item.forms(Mention.Kind.NOMINAL).forEach(n -> facts.add(NOMINAL, n));
        }
        if (referent.identity().shared()) {
            facts.add(SHARED, "");
        }
    }

    /** Proper names, as often as they were found. */
    static SortedMap<String, Integer> names(Tally facts) {
        return facts.counts(NAME);
    }

    Face assemble(String key, Tally facts) {
        Optional<Entry> entry = entry(key, facts);
        String label = entry.map(Entry::label).orElseGet(() -> label(key, facts));
        TreeSet<String> others = new TreeSet<>(facts.values(facts.has(NAME) ? NAME : NOMINAL));
        others.remove(label);
        Entity entity = new Entity(
                key,
                entry.map(Entry::type).orElseGet(() -> type(facts)),
                label,
                others,
                entry.map(e -> e.links().stream().sorted().toList()).orElse(List.of()),
                entry.flatMap(Entry::country),
                entry.flatMap(Coordinates::of),
                List.of());
        return new Face(articles.link(entity, entry.filter(e -> e.key().equals(key)), facts), facts.has(SHARED));
    }

    private Optional<Entry> entry(String key, Tally facts) {
        return facts.values(ENTRY).stream()
                .map(e -> e.split("\t", 2))
                .min(Comparator.comparing((String[] e) -> !e[0].equals(key)).thenComparing(e -> e[0]))
                .flatMap(e -> gazetteer.named(e[1]).stream()
                        .filter(found -> found.key().equals(e[0]))
                        .findFirst());
    }

    /** The fullest name of most documents. */
    private static String label(String key, Tally facts) {
        return best(facts.counts(LABEL), Comparator.comparingInt(String::length))
                .orElse(Names.tail(key));
    }

    private String type(Tally facts) {
        return best(facts.counts(TYPE), Comparator.comparingInt(t -> lexicon.superclasses(t)
                        .size()))
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
