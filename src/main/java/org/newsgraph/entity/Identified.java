package org.newsgraph.entity;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.NameKey;

/** A referent with what its own document says about who it is. */
record Identified(Item item, DocumentContext context, Identity identity) {
    String key() {
        return identity.key();
    }

    /** How little the key says: 0 for an outside identifier's. */
    int weakness() {
        if (item.entry().isPresent()) {
            return 0;
        }
        boolean vague = !identity.shared()
                || identity.evidence().equals("post")
                || item.family() == Family.THING
                || item.family() == Family.PERSON && PersonName.of(item.name()).hasInitials()
                || item.family() == Family.PLACE && context.owner(item).isEmpty()
                || NameKey.isAcronym(item.name());
        return vague ? 2 : 1;
    }

    /** Posts that the document says the person holds or held, as title and state or body. */
    SortedSet<String> posts() {
        return posts(item, context);
    }

    static SortedSet<String> posts(Item item, DocumentContext context) {
        return item.relations()
                .flatMap(r -> r.title().stream()
                        .flatMap(title -> context.entry(r.object()).stream().map(body -> post(title, body))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Titles of the person with each country that the document names: "President Jane Roe" of a text about Chad. */
    SortedSet<String> titles() {
        return item.relations()
                .flatMap(r -> r.title().stream())
                .flatMap(title -> context.countries().map(c -> Names.canonical(title) + " " + Names.tail(c)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String post(String title, Entry body) {
        return Names.canonical(title) + " " + Names.tail(body.key());
    }
}
