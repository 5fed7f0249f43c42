package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.claim.Claims;
import org.newsgraph.duplicate.Fingerprint;
import org.newsgraph.duplicate.NearDuplicates;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;

/**
 * Says which referents of which documents are one entity, and which claims speak of one event.
 *
 * <p>A pure function of the set of documents: their order does not matter, and a document left out leaves what there would be
 * had it never come. Wrong merges are worse than missed ones: a referent keeps an entity of its own unless an outside
 * identifier, a name or an owner ties it to others.
 */
public final class IdentityResolver {
    private static final List<Signal> SIGNALS =
            List.of(new PersonSignal(), new AcronymSignal(), new SpellingSignal(), new NameSignal());

    private final Lexicon lexicon;
    private final GazetteerLinker linker;
    private final KeyMaker keys;
    private final ArticleLinks articles;

    /** Entities get the gazetteer's links only. */
    public IdentityResolver(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, gazetteer, Titles.none());
    }

    /** @param titles articles by name: what the gazetteer does not know is linked to DBpedia by them */
    public IdentityResolver(Lexicon lexicon, Gazetteer gazetteer, Titles titles) {
        this.lexicon = lexicon;
        this.articles = new ArticleLinks(lexicon, new ArticleLinker(titles, lexicon, gazetteer));
        this.linker = new GazetteerLinker(lexicon, gazetteer);
        this.keys = new KeyMaker(lexicon, gazetteer);
    }

    /** The documents, sorted by key, with their entities and events. Of documents with one key, the last counts. */
    public Resolution resolve(Collection<Claims> documents) {
        return resolve(documents, Corrections.NONE);
    }

    /** The same with what a person corrected. */
    public Resolution resolve(Collection<Claims> documents, Corrections corrections) {
        TreeMap<String, Claims> sorted = new TreeMap<>();
        documents.forEach(d -> sorted.put(d.mentions().analysis().document().key(), d));
        List<Identified> referents = new ArrayList<>();
        sorted.values().forEach(d -> referents.addAll(identify(d)));
        Merger merger = new Merger(preference(referents));
        List<Identified> ordered = referents.stream()
                .sorted(Comparator.comparing(Identified::key)
                        .thenComparing(r -> r.item().document()))
                .toList();
        SIGNALS.forEach(s -> s.find(ordered, merger));
        return assemble(List.copyOf(sorted.values()), referents, merger, corrections);
    }

    private List<Identified> identify(Claims document) {
        DocumentContext context = new DocumentContext(document, linker.link(document.mentions()), lexicon);
        return context.items()
                .map(i -> new Identified(i, context, keys.identify(i, context)))
                .toList();
    }

    /** The key that stays: an outside identifier's, else a full name's; least of all one that says little. */
    private static Comparator<String> preference(List<Identified> referents) {
        Map<String, Integer> weakness = new HashMap<>();
        referents.forEach(r -> weakness.merge(r.key(), r.weakness(), Math::min));
        return Comparator.comparingInt(key -> weakness.getOrDefault(key, Integer.MAX_VALUE));
    }

    private Resolution assemble(
            List<Claims> documents, List<Identified> referents, Merger merger, Corrections corrections) {
        Corrections.Applied corrected = corrections.over(merger::root);
        Map<String, EntityAssembler> byKey = new TreeMap<>();
        Map<String, List<Identified>> referentsOf = new TreeMap<>();
        Set<String> shared = new HashSet<>();
        for (Identified r : referents) {
            Corrections.Corrected one = corrected.apply(r.item(), merger.apply(r.identity()));
            Identity identity = one.identity();
            byKey.computeIfAbsent(identity.key(), k -> new EntityAssembler(k, lexicon))
                    .add(one.item(), identity);
            referentsOf
                    .computeIfAbsent(identity.key(), k -> new ArrayList<>())
                    .add(new Identified(one.item(), r.context(), identity));
            if (identity.shared()) {
                shared.add(identity.key());
            }
        }
        List<Entity> entities = byKey.values().stream()
                .map(EntityAssembler::assemble)
                .map(e -> articles.link(e, referentsOf.getOrDefault(e.key(), List.of())))
                .toList();
        Map<String, List<Entity>> entityOf = entitiesByReferent(documents, entities);
        Map<String, Map<Integer, String>> eventOf = new EventResolver(entityOf, shared).resolve(documents);
        Incidents incidents = new IncidentResolver(lexicon).resolve(documents, entityOf, eventOf);
        return new Resolution(documents, entities, entityOf, eventOf, incidents, originals(documents));
    }

    private static Map<String, String> originals(List<Claims> documents) {
        return NearDuplicates.originals(documents.stream()
                .map(d -> Fingerprint.of(d.mentions().analysis().document()))
                .toList());
    }

    private static Map<String, List<Entity>> entitiesByReferent(List<Claims> documents, List<Entity> entities) {
        Map<String, Map<Integer, Entity>> byReferent = new HashMap<>();
        for (Entity e : entities) {
            e.members().forEach(m -> byReferent
                    .computeIfAbsent(m.document(), d -> new TreeMap<>())
                    .put(m.referent(), e));
        }
        Map<String, List<Entity>> result = new TreeMap<>();
        for (Claims d : documents) {
            String key = d.mentions().analysis().document().key();
            result.put(key, List.copyOf(byReferent.getOrDefault(key, Map.of()).values()));
        }
        return result;
    }
}
