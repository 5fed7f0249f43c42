package org.newsgraph.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.document.Document;
import org.newsgraph.table.DraftTables;
import org.newsgraph.table.Tables;

/**
 * What becomes of who is who when documents come and go. Each stage groups what the one before gives by a key, and asks only the
 * groups that the change touches:
 *
 * <pre>referents → keys → blocks → pairs → roots → entities → events → incidents</pre>
 *
 * <p>Until it is {@linkplain #commit() committed}, the tables show what was before.
 */
public final class IdentityChange {
    private final Map<String, Optional<Claims>> changes;
    private final Function<String, Claims> readings;
    private final IdentityStages stages;
    private final DraftTables draft;
    private final IdentityView before;
    private final IdentityView after;
    private final Map<String, IdentityStages.Identities> now = new HashMap<>();
    private final Map<String, IdentityStages.Identities> then = new HashMap<>();
    private final Set<String> documents = new TreeSet<>();
    private final Set<String> entities = new TreeSet<>();

    IdentityChange(
            Map<String, Optional<Claims>> changes,
            Tables tables,
            Function<String, Claims> readings,
            Corrections was,
            Corrections is,
            IdentityStages stages) {
        this.changes = new TreeMap<>(changes);
        this.readings = readings;
        this.stages = stages;
        this.draft = new DraftTables(tables);
        this.before = new IdentityView(tables, stages.assembler(), was);
        this.after = new IdentityView(draft, stages.assembler(), is);
        run();
    }

    /** Keys of the documents of which anything is otherwise than before: those that came and went, and others. */
    public Set<String> documents() {
        return documents;
    }

    /** Keys of the entities that look otherwise than before, came or went. */
    public Set<String> entities() {
        return entities;
    }

    /** What there was of the document alone; empty if it was not there. */
    public Optional<Resolution> before(String document) {
        return before.has(document) ? Optional.of(before.resolution(readings.apply(document))) : Optional.empty();
    }

    /** What there is of the document alone; empty if it is gone. */
    public Optional<Resolution> after(String document) {
        return claims(document).map(after::resolution);
    }

    /** The entity as it looked, without members. */
    public Optional<Entity> entityBefore(String key) {
        return before.entities.face(key).map(Face::entity);
    }

    /** The entity as it looks now, without members. */
    public Optional<Entity> entityAfter(String key) {
        return after.entities.face(key).map(Face::entity);
    }

    /** Keeps the change. */
    public void commit() {
        draft.commit();
    }

    IdentityView view() {
        return after;
    }

    private Optional<Claims> claims(String document) {
        return changes.containsKey(document)
                ? changes.getOrDefault(document, Optional.empty())
                : before.has(document) ? Optional.of(readings.apply(document)) : Optional.empty();
    }

    private void run() {
        CompletableFuture<Set<String>> copies = CompletableFuture.supplyAsync(this::updateDuplicates);
        documents.addAll(changes.keySet());
        documents.addAll(after.documentsOfKeys(regroupKeys()));
        documents.addAll(corrected());
        entities.addAll(replaceEntities());
        documents.addAll(after.entities.touched(entities, before.entities));
        documents.addAll(after.events.update(tellings()));
        Map<String, IncidentReader.Told> told = new TreeMap<>();
        documents.forEach(d -> told.put(d, incidents(d)));
        after.incidents
                .update(told, before.incidents)
                .forEach(event -> documents.addAll(after.events.documents(event)));
        documents.addAll(copies.join());
    }

    /** Which documents repeat others has to do with nothing else, and tables of its own. */
    private Set<String> updateDuplicates() {
        Map<String, Optional<Document>> texts = new TreeMap<>();
        changes.forEach((key, claims) -> texts.put(key, claims.map(IdentityView::document)));
        return after.duplicates.update(texts);
    }

    /** The keys that have another root. */
    private Set<String> regroupKeys() {
        Map<String, Tally> gone = new TreeMap<>();
        Map<String, Tally> come = new TreeMap<>();
        Map<String, Map<String, Tally>> keys = identifyChanged();
        changes.keySet().forEach(document -> {
            Map<String, Tally> out = then(document).keys();
            Map<String, Tally> in = keys.getOrDefault(document, Map.of());
            out.forEach(
                    (key, facts) -> gone.computeIfAbsent(key, k -> new Tally()).add(facts, 1));
            in.forEach(
                    (key, facts) -> come.computeIfAbsent(key, k -> new Tally()).add(facts, 1));
            after.putKeys(document, out.keySet(), in.keySet());
        });
        return after.components.update(after.keys.update(gone, come), before.components);
    }

    /**
     * What is found in one document alone is found in several at once.
     *
     * @return what each document that came says of its keys
     */
    private Map<String, Map<String, Tally>> identifyChanged() {
        now.putAll(changes.entrySet().parallelStream()
                .filter(e -> e.getValue().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> stages.identify(e.getValue().orElseThrow()))));
        return now.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().keys()));
    }

    private IdentityStages.Identities then(String document) {
        return then.computeIfAbsent(
                document, d -> before.has(d) ? stages.identify(readings.apply(d)) : IdentityStages.Identities.NONE);
    }

    private IdentityStages.Identities now(String document) {
        return changes.containsKey(document)
                ? now.computeIfAbsent(
                        document, d -> claims(d).map(stages::identify).orElse(IdentityStages.Identities.NONE))
                : then(document);
    }

    /** Documents of entities of which a person says something else than before, or of which it means something else. */
    private Set<String> corrected() {
        Set<String> touched = Corrections.Applied.differ(before.corrections(), after.corrections());
        return touched.stream()
                .flatMap(key -> before.entities.documents(key).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> replaceEntities() {
        Corrections.Applied was = before.corrections();
        Corrections.Applied is = after.corrections();
        Map<String, EntityStage.Said> gone = new TreeMap<>();
        Map<String, EntityStage.Said> come = new TreeMap<>();
        for (String document : documents) {
            if (before.has(document)) {
                gone.put(document, said(then(document), before, was));
            }
            if (claims(document).isEmpty()) {
                after.removeReferents(document);
            } else {
                after.putReferents(document, placed(now(document), after, is));
                come.put(document, said(now(document), after, is));
            }
        }
        return after.entities.update(gone, come);
    }

    static List<Corrections.Corrected> placed(
            IdentityStages.Identities identities, IdentityView view, Corrections.Applied corrections) {
        return identities.referents().stream()
                .map(r -> corrections.apply(r.item(), view.components.apply(r.identity())))
                .toList();
    }

    private EntityStage.Said said(
            IdentityStages.Identities identities, IdentityView view, Corrections.Applied corrections) {
        List<Corrections.Corrected> placed = placed(identities, view, corrections);
        return identities
                .context()
                .map(context -> new EntityStage.Said(
                        stages.assembler().facts(placed, context), namesOfPosts(context.claims(), placed)))
                .orElse(EntityStage.Said.NOTHING);
    }

    private static Set<String> namesOfPosts(Claims claims, List<Corrections.Corrected> placed) {
        return claims.claims().stream()
                .map(Claim::content)
                .filter(Claim.Content.Post.class::isInstance)
                .flatMap(c -> ((Claim.Content.Post) c).of().stream())
                .flatMap(of ->
                        of instanceof Filler.Entity e ? Stream.of(e.mention().referent()) : Stream.empty())
                .map(referent -> placed.get(referent).identity().key())
                .collect(Collectors.toSet());
    }

    private Map<String, List<EventTelling>> tellings() {
        Map<String, List<EventTelling>> told = new TreeMap<>();
        for (String document : documents) {
            told.put(document, claims(document).map(after::tellings).orElse(List.of()));
        }
        return told;
    }

    private IncidentReader.Told incidents(String document) {
        return claims(document)
                .map(c -> stages.incidents().read(c, after.events.events(document), after.entities(document)))
                .orElse(IncidentReader.Told.NOTHING);
    }
}
