package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** What entities are called, of which class they are and where else they are found, by all that documents say of them. */
final class EntityStage {
    private static final byte[] NAMED_BY_POSTS = {1};
    private final EntityAssembler assembler;
    private final Table tallies;
    private final Table faces;
    /** The documents of each entity; the record tells whether a post there is called after it. */
    private final Table documents;

    EntityStage(Tables tables, EntityAssembler assembler) {
        this.assembler = assembler;
        this.tallies = tables.table("entities");
        this.faces = tables.table("faces");
        this.documents = tables.table("entity documents");
    }

    /**
     * What one document says of its entities.
     *
     * @param facts by the entity's key
     * @param ofPosts keys of the entities that posts are called after ("Prime Minister of …")
     */
    record Said(Map<String, Tally> facts, Set<String> ofPosts) {
        static final Said NOTHING = new Said(Map.of(), Set.of());
    }

    /** The entity without its members; empty if no document speaks of it. */
    Optional<Face> face(String key) {
        return faces.get(key).map(Face::of);
    }

    /** Puts what an entity looks like, as it was found elsewhere. */
    void know(String entity, byte[] face) {
        faces.put(entity, face);
    }

    /** Keys of the documents that speak of the entity. */
    List<String> documents(String entity) {
        return documents(entity, false);
    }

    private List<String> documents(String entity, boolean ofPosts) {
        List<String> all = new ArrayList<>();
        documents.forEach(Keys.prefix(entity), (key, flags) -> {
            if (!ofPosts || flags.length > 0) {
                all.add(Keys.last(key));
            }
        });
        return all;
    }

    /**
     * Puts what documents say in the place of what they said.
     *
     * @return keys of the entities that look otherwise now
     */
    Set<String> update(Map<String, Said> gone, Map<String, Said> come) {
        Map<String, Tally> minus = sum(gone);
        Map<String, Tally> plus = sum(come);
        gone.forEach((document, said) ->
                said.facts().keySet().forEach(entity -> documents.remove(Keys.join(entity, document))));
        come.forEach((document, said) -> said.facts()
                .keySet()
                .forEach(entity -> documents.put(
                        Keys.join(entity, document),
                        said.ofPosts().contains(entity) ? NAMED_BY_POSTS : Bytes.NOTHING)));
        Set<String> entities = new TreeSet<>(minus.keySet());
        entities.addAll(plus.keySet());
        Set<String> changed = new TreeSet<>();
        for (String entity : entities) {
            Tally tally = tallies.get(entity).map(Tally::of).orElseGet(Tally::new);
            Tally before = tally.upTo(Integer.MAX_VALUE);
            Optional.ofNullable(minus.get(entity)).ifPresent(t -> tally.add(t, -1));
            Optional.ofNullable(plus.get(entity)).ifPresent(t -> tally.add(t, 1));
            if (!tally.equals(before) && place(entity, tally)) {
                changed.add(entity);
            }
        }
        return changed;
    }

    private static Map<String, Tally> sum(Map<String, Said> documents) {
        Map<String, Tally> all = new TreeMap<>();
        documents.values().forEach(said -> said.facts()
                .forEach((entity, facts) ->
                        all.computeIfAbsent(entity, e -> new Tally()).add(facts, 1)));
        return all;
    }

    private boolean place(String entity, Tally tally) {
        Optional<Face> before = face(entity);
        if (tally.isEmpty()) {
            tallies.remove(entity);
            faces.remove(entity);
            return before.isPresent();
        }
        tallies.put(entity, tally.bytes());
        Face after = assembler.assemble(entity, tally);
        if (before.equals(Optional.of(after))) {
            return false;
        }
        faces.put(entity, after.bytes());
        return true;
    }

    /** The documents that must be looked at again since an entity of theirs looks otherwise. */
    Set<String> touched(Set<String> entities, EntityStage before) {
        Set<String> touched = new TreeSet<>();
        for (String entity : entities) {
            Optional<Face> was = before.face(entity);
            Optional<Face> is = face(entity);
            if (was.isPresent() && is.isPresent()) {
                if (was.get().hasOtherKind(is.get())) {
                    touched.addAll(documents(entity));
                } else if (!was.get().entity().label().equals(is.get().entity().label())) {
                    touched.addAll(documents(entity, true));
                }
            }
        }
        return touched;
    }
}
