package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.table.Bytes;
import org.newsgraph.table.Keys;
import org.newsgraph.table.Table;
import org.newsgraph.table.Tables;

/** Who is who at one time: the stages over the tables as they are then, and a person's corrections. */
final class IdentityView {
    final KeyStage keys;
    final ComponentStage components;
    final EntityStage entities;
    final EventStage events;
    final IncidentStage incidents;
    final DuplicateStage duplicates;
    private final Corrections said;
    /** The entity of each referent, by document. */
    private final Table referents;
    /** The documents of each key. */
    private final Table keyDocuments;

    IdentityView(Tables tables, EntityAssembler assembler, Corrections said) {
        this.keys = new KeyStage(tables);
        this.components = new ComponentStage(tables, keys);
        this.entities = new EntityStage(tables, assembler);
        this.events = new EventStage(tables);
        this.incidents = new IncidentStage(tables);
        this.duplicates = new DuplicateStage(tables);
        this.said = said;
        this.referents = tables.table("referents");
        this.keyDocuments = tables.table("key documents");
    }

    /** The corrections over the keys as they stand. */
    Corrections.Applied corrections() {
        return said.over(components::root);
    }

    boolean has(String document) {
        return referents.get(document).isPresent();
    }

    /** Says which keys the document has; none where it goes. */
    void putKeys(String document, Set<String> gone, Set<String> come) {
        gone.forEach(k -> keyDocuments.remove(Keys.join(k, document)));
        come.forEach(k -> keyDocuments.put(Keys.join(k, document), Bytes.NOTHING));
    }

    Set<String> documentsOfKeys(Set<String> keysAsked) {
        Set<String> documents = new TreeSet<>();
        keysAsked.forEach(k -> keyDocuments.forEach(Keys.prefix(k), (key, nothing) -> documents.add(Keys.last(key))));
        return documents;
    }

    /** Says which entities the document's referents are. */
    void putReferents(String document, List<Corrections.Corrected> placed) {
        referents.put(document, Bytes.of(out -> {
            Bytes.writeCount(placed.size(), out);
            for (Corrections.Corrected r : placed) {
                Bytes.writeText(r.identity().key(), out);
                Bytes.writeText(r.identity().evidence(), out);
                out.writeDouble(r.identity().confidence());
            }
        }));
    }

    void removeReferents(String document) {
        referents.remove(document);
    }

    /** The document's entities by referent, each with the members that the document has. */
    List<Entity> entities(String document) {
        List<String> keysByReferent = new ArrayList<>();
        Map<String, List<Entity.Membership>> members = members(document, keysByReferent);
        Map<String, Entity> byKey = new HashMap<>();
        members.forEach((key, of) ->
                byKey.put(key, entities.face(key).orElseThrow().entity().with(of)));
        List<Entity> all = new ArrayList<>();
        keysByReferent.forEach(key -> Optional.ofNullable(byKey.get(key)).ifPresent(all::add));
        return all;
    }

    private Map<String, List<Entity.Membership>> members(String document, List<String> keysByReferent) {
        Map<String, List<Entity.Membership>> members = new TreeMap<>();
        referents
                .get(document)
                .ifPresent(bytes -> Bytes.read(bytes, in -> {
                    int count = Bytes.readCount(in);
                    for (int i = 0; i < count; i++) {
                        String key = Bytes.readText(in);
                        keysByReferent.add(key);
                        members.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(new Entity.Membership(document, i, Bytes.readText(in), in.readDouble()));
                    }
                    return count;
                }));
        return members;
    }

    /** Whether another document could speak of the same thing. */
    boolean isShared(String entity) {
        return entities.face(entity).filter(Face::shared).isPresent();
    }

    /** What the document tells of events, when it is known who its entities are. */
    List<EventTelling> tellings(Claims claims) {
        List<Entity> all = entities(document(claims).key());
        Set<String> shared =
                all.stream().map(Entity::key).distinct().filter(this::isShared).collect(Collectors.toSet());
        return claims.claims().stream()
                .filter(c -> c.content() instanceof Claim.Content.Event)
                .map(c -> EventTelling.of(claims, c, (Claim.Content.Event) c.content(), all, shared::contains))
                .toList();
    }

    /** What becomes of one document. */
    Resolution resolution(Claims claims) {
        String document = claims.mentions().analysis().document().key();
        List<Entity> all = entities(document);
        Map<Integer, String> told = events.events(document);
        Map<String, String> partOf = new TreeMap<>();
        Map<String, String> concerning = new TreeMap<>();
        told.values().forEach(event -> {
            incidents.whole(event).ifPresent(i -> partOf.put(event, i));
            incidents.concernedBy(event).ifPresent(i -> concerning.put(event, i));
        });
        return new Resolution(
                List.of(claims),
                all.stream().distinct().toList(),
                Map.of(document, all),
                Map.of(document, told),
                new Incidents(partOf, concerning),
                duplicates.original(document).map(o -> Map.of(document, o)).orElse(Map.of()));
    }

    static Document document(Claims claims) {
        return claims.mentions().analysis().document();
    }
}
