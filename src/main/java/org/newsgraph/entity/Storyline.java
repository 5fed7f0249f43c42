package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Mention;

/** What tells of which story a document is, and what it has in it that has no name. */
final class Storyline {
    private static final int DIGITS = 5;

    /** Those who are in every story. */
    private static final Set<String> ANYBODY = WordLists.words(Storyline.class, "might be anybody");

    private final String names;
    private final DocumentContext context;
    private final Map<String, Integer> told = new TreeMap<>();

    Storyline(DocumentContext context) {
        this.context = context;
        Set<String> all = new TreeSet<>();
        context.items().forEach(item -> {
            item.entry()
                    .map(e -> e.key())
                    .or(() -> Optional.of(item.name())
                            .filter(n -> item.referent().named())
                            .map(Names::canonical))
                    .ifPresent(n -> all.add(Names.hash(n).substring(0, DIGITS)));
            words(item).forEach(w -> told.merge(w, 1, Integer::sum));
        });
        names = String.join(" ", all);
    }

    /** Short hashes of what is named, sorted, with blanks between them. */
    String names() {
        return names;
    }

    /** The words that call this thing and no other of the document; none if it has a name, or is counted, or one person. */
    List<String> only(Item item) {
        return words(item).filter(w -> told.getOrDefault(w, 0) == 1).toList();
    }

    private Stream<String> words(Item item) {
        if (item.referent().named() || item.family() == Family.PERSON || item.isIndefinite()) {
            return Stream.empty();
        }
        return item.referent().mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NOMINAL)
                .filter(m ->
                        item.family() != Family.THING || Names.clean(m.text()).equals(item.name()))
                .filter(m -> !Owner.isCounted(Names.clean(m.text())))
                .map(this::words)
                .filter(w -> !w.isEmpty() && !ANYBODY.contains(w))
                .map(item.family()::path)
                .distinct();
    }

    /** Without articles; of "the rallies in the capital" the capital by what it is. */
    private String words(Mention m) {
        return context.within(m)
                .map(o -> o.rest() + " @ " + o.owner().key())
                .orElseGet(() -> Owner.bare(Names.clean(m.text())));
    }
}
