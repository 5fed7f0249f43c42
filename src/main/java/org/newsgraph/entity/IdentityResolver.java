package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsgraph.claim.Claims;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.table.MemoryTables;
import org.newsgraph.table.Tables;

/**
 * Says which referents of which documents are one entity, and which claims speak of one event.
 *
 * <p>A pure function of the set of documents: their order does not matter, and a document left out leaves what there would be
 * had it never come. Wrong merges are worse than missed ones: a referent keeps an entity of its own unless an outside
 * identifier, a name or an owner ties it to others.
 */
public final class IdentityResolver {
    private final IdentityStages stages;

    /** Entities get the gazetteer's links only. */
    public IdentityResolver(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, gazetteer, Titles.none());
    }

    /** @param titles articles by name: what the gazetteer does not know is linked to DBpedia by them */
    public IdentityResolver(Lexicon lexicon, Gazetteer gazetteer, Titles titles) {
        this.stages = new IdentityStages(lexicon, gazetteer, titles);
    }

    /** The documents, sorted by key, with their entities and events. Of documents with one key, the last counts. */
    public Resolution resolve(Collection<Claims> documents) {
        return resolve(documents, Corrections.NONE);
    }

    /** The same with what a person corrected. */
    public Resolution resolve(Collection<Claims> documents, Corrections corrections) {
        TreeMap<String, Optional<Claims>> all = new TreeMap<>();
        documents.forEach(d -> all.put(IdentityView.document(d).key(), Optional.of(d)));
        IdentityChange change = change(
                all,
                new MemoryTables(),
                d -> all.getOrDefault(d, Optional.empty()).orElseThrow(),
                corrections,
                corrections);
        return whole(all.values().stream().map(Optional::orElseThrow).toList(), change.view());
    }

    /**
     * What becomes of a collection when documents come and go, or when a person corrects something.
     *
     * @param changes by the documents' keys, their new readings, or nothing where a document is taken out
     * @param tables what the changes before left there, for use by this class alone
     * @param readings gives the reading of each document that is there already
     * @param was the corrections so far
     * @param is the corrections from now on
     */
    public IdentityChange change(
            Map<String, Optional<Claims>> changes,
            Tables tables,
            Function<String, Claims> readings,
            Corrections was,
            Corrections is) {
        return new IdentityChange(changes, tables, readings, was, is, stages);
    }

    private static Resolution whole(List<Claims> documents, IdentityView view) {
        TreeMap<String, Entity> faces = new TreeMap<>();
        TreeMap<String, List<Entity.Membership>> members = new TreeMap<>();
        TreeMap<String, List<Entity>> entityOf = new TreeMap<>();
        TreeMap<String, Map<Integer, String>> eventOf = new TreeMap<>();
        TreeMap<String, String> partOf = new TreeMap<>();
        TreeMap<String, String> concerning = new TreeMap<>();
        TreeMap<String, String> originalOf = new TreeMap<>();
        for (Claims document : documents) {
            String key = IdentityView.document(document).key();
            Resolution one = view.resolution(document);
            one.entities().forEach(e -> {
                faces.put(e.key(), e);
                members.computeIfAbsent(e.key(), k -> new ArrayList<>()).addAll(e.members());
            });
            entityOf.putAll(one.entityOf());
            eventOf.put(key, one.eventOf().getOrDefault(key, Map.of()));
            partOf.putAll(one.incidents().partOf());
            concerning.putAll(one.incidents().concerning());
            originalOf.putAll(one.originalOf());
        }
        faces.replaceAll((key, e) -> e.with(members.getOrDefault(key, List.of())));
        entityOf.replaceAll((document, of) ->
                of.stream().map(e -> faces.getOrDefault(e.key(), e)).toList());
        return new Resolution(
                documents,
                List.copyOf(faces.values()),
                entityOf,
                eventOf,
                new Incidents(partOf, concerning),
                originalOf);
    }
}
