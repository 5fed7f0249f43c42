package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.claim.Claims;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.NominalRelation;

/** A document's things of the gazetteer, and what they say of the rest of it. */
final class DocumentContext {
    private static final double NEARLY_ALL = 0.8;

    private static final Set<String> BELONGING =
            Set.of(Ng.term("bodyOf"), Ng.term("partOf"), Ng.term("contingentOf"), Ng.term("locatedIn"));

    private final Claims claims;
    private final Map<Integer, Entry> entries;
    private final Lexicon lexicon;

    DocumentContext(Claims claims, Map<Integer, Entry> entries, Lexicon lexicon) {
        this.claims = claims;
        this.entries = entries;
        this.lexicon = lexicon;
    }

    Stream<Item> items() {
        return claims.mentions().referents().stream()
                .map(r -> new Item(claims, r, Family.of(r.type(), lexicon), entry(r.index())));
    }

    /** What the gazetteer says that a referent is. */
    Optional<Entry> entry(int referent) {
        return Optional.ofNullable(entries.get(referent));
    }

    /** What the text says it belongs to or lies in, if the gazetteer knows that. */
    Optional<Entry> owner(Item item) {
        return item.relations()
                .filter(r -> BELONGING.contains(r.property()))
                .map(NominalRelation::object)
                .flatMap(o -> entry(o).stream())
                .findFirst();
    }

    /** Keys of the countries that are named. */
    Stream<String> countries() {
        return entries.values().stream()
                .filter(e -> e.type().equals(Ng.COUNTRY))
                .map(Entry::key)
                .distinct();
    }

    /** The country that nearly all mentions of places are about. */
    Optional<String> soleCountry() {
        Map<String, Integer> mentions = new TreeMap<>();
        claims.mentions().referents().forEach(r -> entry(r.index())
                .flatMap(GazetteerLinker::country)
                .ifPresent(c -> mentions.merge(c, count(r.mentions()), Integer::sum)));
        int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        return mentions.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(e -> e.getValue() >= NEARLY_ALL * all)
                .map(Map.Entry::getKey);
    }

    private static int count(List<Mention> mentions) {
        return (int) mentions.stream()
                .filter(m -> m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.DEMONYM)
                .count();
    }
}
