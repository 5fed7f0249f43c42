package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.claim.Claims;
import org.newsgraph.table.MemoryTables;

/**
 * The documents of one part, and what is known of them so far: each step needs what the steps before found, put in by {@code face},
 * {@code event} and {@code original}. For one thread.
 */
public final class IdentityPart {
    private final IdentityStages stages;
    private final IdentityView view;

    /** @param roots as {@link KeyedIdentity#roots} gives them */
    public IdentityPart(KeyedIdentity identity, Map<String, byte[]> roots) {
        this.stages = identity.stages();
        this.view = new IdentityView(new MemoryTables(), stages.assembler(), Corrections.NONE);
        view.components.know(roots);
    }

    /** Puts what an entity looks like. */
    public void face(String entity, byte[] face) {
        view.entities.know(entity, face);
    }

    /** Puts the event of a claim. */
    public void event(String document, int claim, String path) {
        view.events.know(document, claim, path);
    }

    /** Puts what a document nearly repeats. */
    public void original(String document, String original) {
        view.duplicates.know(document, original);
    }

    /** Adds what a document says of its entities. */
    public void addEntities(Claims document, KeyedIdentity.Sum sum) {
        IdentityStages.Identities identities = stages.identify(document);
        List<Corrections.Corrected> placed = place(document, identities);
        identities.context().ifPresent(context -> sum.add(stages.assembler().facts(placed, context)));
    }

    private List<Corrections.Corrected> place(Claims document, IdentityStages.Identities identities) {
        List<Corrections.Corrected> placed = IdentityChange.placed(identities, view, view.corrections());
        view.putReferents(IdentityView.document(document).key(), placed);
        return placed;
    }

    /** What a document tells of events; the faces of its entities are known. */
    public List<byte[]> tellings(Claims document) {
        place(document, stages.identify(document));
        return view.tellings(document).stream().map(EventTelling::bytes).toList();
    }

    /** What a document tells of incidents; its events are known. */
    public byte[] incidents(Claims document) {
        place(document, stages.identify(document));
        String key = IdentityView.document(document).key();
        return KeyedIdentity.bytes(stages.incidents().read(document, view.events.events(key), view.entities(key)));
    }

    /** What becomes of a document, when all else is known. */
    public Resolution resolution(Claims document, KeyedIdentity.Incidences incidents) {
        place(document, stages.identify(document));
        Resolution one = view.resolution(document);
        Map<String, String> partOf = new TreeMap<>();
        Map<String, String> concerning = new TreeMap<>();
        one.eventOf().values().forEach(events -> events.values().forEach(event -> {
            Optional.ofNullable(incidents.whole().get(event)).ifPresent(i -> partOf.put(event, i));
            Optional.ofNullable(incidents.concerned().get(event)).ifPresent(i -> concerning.put(event, i));
        }));
        return new Resolution(
                one.documents(),
                one.entities(),
                one.entityOf(),
                one.eventOf(),
                new Incidents(partOf, concerning),
                one.originalOf());
    }
}
