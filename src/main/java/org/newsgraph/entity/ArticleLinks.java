package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;

/** Links entities that have a name and no article yet. */
final class ArticleLinks {
    private static final String DBPEDIA = "http://dbpedia.org/";
    private static final String COUNTRY = "document's country";
    private static final String HOME = "document's state";
    private static final String WORD = "document's word";

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Titles titles;
    private final ArticleLinker linker;

    ArticleLinks(Lexicon lexicon, Gazetteer gazetteer, Titles titles) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.linker = new ArticleLinker(titles, lexicon, gazetteer);
    }

    /**
     * Notes what of a document may tell which article is about each of its named entities: the countries that it names, the state that it
     * is mainly about or says that the entity belongs to, and which of the words by which articles of one name are told apart ("musician") it has.
     */
    void note(List<Corrections.Corrected> referents, DocumentContext context, Map<String, Tally> facts) {
        List<String> countries = context.placesNamed().toList();
        Map<String, Set<String>> words = new TreeMap<>();
        for (Corrections.Corrected r : referents) {
            List<String> names = r.item().nameForms();
            if (!names.isEmpty()) {
                words.computeIfAbsent(r.identity().key(), k -> new TreeSet<>()).addAll(qualifiers(r.item(), names));
            }
        }
        Map<String, Set<String>> homes = new TreeMap<>();
        for (Corrections.Corrected r : referents) {
            if (words.containsKey(r.identity().key())) {
                homes.computeIfAbsent(r.identity().key(), k -> new TreeSet<>())
                        .add(context.home(r.item()).map(Entry::label).orElse(""));
            }
        }
        words.forEach((key, qualifiers) -> {
            Tally tally = facts.getOrDefault(key, new Tally());
            countries.forEach(c -> tally.add(COUNTRY, c));
            homes.getOrDefault(key, Set.of()).forEach(h -> tally.add(HOME, h));
            qualifiers.stream().filter(context::says).forEach(w -> tally.add(WORD, w));
        });
    }

    private Set<String> qualifiers(Item item, List<String> names) {
        return item.family() != Family.PERSON
                ? Set.of()
                : names.stream()
                        .distinct()
                        .flatMap(n -> titles.named(n).stream())
                        .filter(t -> !t.qualifier().isEmpty())
                        .map(ArticleKind::kind)
                        .collect(Collectors.toSet());
    }

    /** The entity with a link to its article, if one is found. */
    Entity link(Entity entity, Optional<Entry> entry, Tally facts) {
        if (entity.links().stream().anyMatch(l -> l.startsWith(DBPEDIA))) {
            return entity;
        }
        ArticleProfile profile = ArticleProfile.of(
                entity.type(),
                Family.of(entity.type(), lexicon),
                entry,
                EntityAssembler.names(facts),
                facts.values(COUNTRY),
                home(facts.values(HOME)),
                word -> facts.has(WORD, word));
        return linker.link(profile).map(l -> entity.with(l.dbpedia())).orElse(entity);
    }

    /** The state that all documents say or speak of; empty if they differ. */
    private Optional<Entry> home(Set<String> states) {
        return states.size() != 1
                ? Optional.empty()
                : gazetteer.named(states.iterator().next()).stream()
                        .filter(e -> lexicon.isA(e.type(), Ng.COUNTRY))
                        .findFirst();
    }
}
