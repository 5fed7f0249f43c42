package org.newsgraph.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.IdentityPart;
import org.newsgraph.entity.KeyedIdentity;
import org.newsgraph.graph.Deriver;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NTriples;
import org.newsgraph.graph.ResolutionDescriber;
import org.newsgraph.graph.Rules;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;

/** The stages that look at all documents, for documents that lie in parts: what {@link GraphStages} give, as lines of N-Triples. */
public final class KeyedStages {
    private final KeyedIdentity identity;
    private final ResolutionDescriber describer;
    private final Deriver deriver;
    private final boolean linked;

    private KeyedStages(KeyedIdentity identity, ResolutionDescriber describer, Deriver deriver, boolean linked) {
        this.identity = identity;
        this.describer = describer;
        this.deriver = deriver;
        this.linked = linked;
    }

    /** Puts them together, as {@link GraphStages#of} does. */
    public static KeyedStages of(
            Lexicon lexicon, Rules rules, String base, boolean linked, Titles titles, Gazetteer gazetteer) {
        Iris iris = new Iris(base);
        return new KeyedStages(
                new KeyedIdentity(lexicon, gazetteer, linked ? titles : Titles.none()),
                new ResolutionDescriber(iris),
                new Deriver(rules, lexicon::superclasses, iris),
                linked);
    }

    /** Identity, step by step. */
    public KeyedIdentity identity() {
        return identity;
    }

    /**
     * What is said of a document.
     *
     * @param entities keys of the entities of which more is to be said beside it
     */
    public record Described(List<String> lines, Set<String> entities) {}

    /** What is said of a document, before any rule. */
    public Described describe(Claims document, IdentityPart part, KeyedIdentity.Incidences incidents) {
        ResolutionDescriber.Described all = describer.describeAlone(part.resolution(document, incidents));
        return new Described(lines(all.triples()), all.entities());
    }

    /**
     * What is said of an entity.
     *
     * @param face as the identity gives it
     * @param described whether an entity with that key is described
     */
    public List<String> describe(byte[] face, Predicate<String> described) {
        return lines(describer.describe(KeyedIdentity.entity(face), described));
    }

    private List<String> lines(Set<Triple> triples) {
        return NTriples.lines(
                linked
                        ? triples
                        : triples.stream()
                                .filter(t -> !t.getPredicate().equals(Vocabulary.SAME_AS))
                                .collect(Collectors.toSet()));
    }

    /** Properties, as they stand in lines, of what rules look at; empty: any. */
    public Optional<Set<String>> seenByRules() {
        return deriver.sees().map(all -> all.stream().map(NTriples::property).collect(Collectors.toSet()));
    }

    /** What follows by the rules. */
    public List<String> derive(Graph seen) {
        return NTriples.lines(deriver.derived(seen).find().toList());
    }

    /** The triples of lines that the stages gave. */
    public static List<Triple> triples(String lines) {
        return NTriples.triples(lines);
    }
}
