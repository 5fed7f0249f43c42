package org.newsgraph.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.newsgraph.entity.IdentityChange;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.ResolutionDescriber.Described;

/**
 * What goes and comes of what one document says. A function of that document's resolutions before and after alone.
 *
 * @param own triples of what belongs to the document
 * @param shared how many times more than before it says each triple of what documents share
 * @param entities how many times more than before it has each entity described
 */
record DocumentDelta(Delta own, Map<Triple, Integer> shared, Map<String, Integer> entities) {
    private static final Described NOTHING = new Described(Set.of(), Set.of());

    static DocumentDelta of(String document, IdentityChange change, ResolutionDescriber describer, Iris iris) {
        Described was = describe(change.before(document), describer);
        Described is = describe(change.after(document), describer);
        Set<Triple> removed = new HashSet<>();
        Set<Triple> added = new LinkedHashSet<>(); // Those of one subject together are written faster.
        Map<Triple, Integer> shared = new LinkedHashMap<>();
        put(was.triples(), is.triples(), -1, removed, shared, iris);
        put(is.triples(), was.triples(), 1, added, shared, iris);
        Map<String, Integer> entities = new TreeMap<>();
        was.entities().forEach(e -> entities.merge(e, -1, Integer::sum));
        is.entities().forEach(e -> entities.merge(e, 1, Integer::sum));
        return new DocumentDelta(new Delta(removed, added), shared, entities);
    }

    private static Described describe(Optional<Resolution> document, ResolutionDescriber describer) {
        return document.map(describer::describeAlone).orElse(NOTHING);
    }

    /** Triples of what belongs to one document go and come with it; those of what documents share are counted. */
    private static void put(
            Set<Triple> some, Set<Triple> others, int times, Set<Triple> own, Map<Triple, Integer> shared, Iris iris) {
        for (Triple t : some) {
            if (!others.contains(t)) {
                if (iris.isOfDocument(t.getSubject())) {
                    own.add(t);
                } else {
                    shared.merge(t, times, Integer::sum);
                }
            }
        }
    }
}
