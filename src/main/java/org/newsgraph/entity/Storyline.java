package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What tells of which story a document is, and what it has in it that has no name. */
final class Storyline {
    private static final int DIGITS = 5;

    /** Those who are in every story. */
    private static final Set<String> ANYBODY = Set.of(
            "people",
            "others",
            "persons",
            "men",
            "women",
            "children",
            "sources",
            "experts",
            "officials",
            "analysts",
            "observers",
            "witnesses",
            "members");

    private final String names;
    private final Map<String, Integer> told = new TreeMap<>();

    Storyline(List<Item> items) {
        Set<String> all = new TreeSet<>();
        for (Item item : items) {
            item.entry()
                    .map(e -> e.key())
                    .or(() -> Optional.of(item.name())
                            .filter(n -> item.referent().named())
                            .map(Names::canonical))
                    .ifPresent(n -> all.add(Names.hash(n).substring(0, DIGITS)));
            words(item).ifPresent(w -> told.merge(w, 1, Integer::sum));
        }
        names = String.join(" ", all);
    }

    /** Short hashes of what is named, sorted, with blanks between them. */
    String names() {
        return names;
    }

    /** The words that call this thing and no other of the document; empty if it has a name, or is counted, or one person. */
    Optional<String> only(Item item) {
        return words(item).filter(w -> told.getOrDefault(w, 0) == 1);
    }

    private static Optional<String> words(Item item) {
        if (item.referent().named() || item.family() == Family.PERSON || item.isIndefinite()) {
            return Optional.empty();
        }
        String words = Owner.bare(item.name());
        return Owner.isCounted(item.name()) || words.isEmpty() || ANYBODY.contains(words)
                ? Optional.empty()
                : Optional.of(item.family().path(words));
    }
}
