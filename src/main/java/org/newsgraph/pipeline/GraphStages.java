package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.IdentityChange;
import org.newsgraph.entity.IdentityResolver;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.Delta;
import org.newsgraph.graph.DeltaDeriver;
import org.newsgraph.graph.DeltaDescriber;
import org.newsgraph.graph.Deriver;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ResolutionDescriber;
import org.newsgraph.graph.Rules;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.table.Tables;

/** The stages that look at all documents: identity, description, derivation. They need no models. */
public final class GraphStages {
    private final IdentityResolver identity;
    private final ResolutionDescriber describer;
    private final Deriver deriver;
    private final DeltaDescriber deltaDescriber;
    private final DeltaDeriver deltaDeriver;
    private final boolean linked;

    private GraphStages(IdentityResolver identity, Lexicon lexicon, Rules rules, Iris iris, boolean linked) {
        this.identity = identity;
        this.describer = new ResolutionDescriber(iris);
        this.deriver = new Deriver(rules, lexicon::superclasses, iris);
        this.deltaDescriber = new DeltaDescriber(iris);
        this.deltaDeriver = new DeltaDeriver(rules, lexicon::superclasses, iris);
        this.linked = linked;
    }

    /**
     * Puts them together.
     *
     * @param lexicon what the words mean
     * @param rules what follows
     * @param base namespace of the data's IRIs
     * @param linked whether entities get links to outside identifiers
     * @param titles articles by name, to link those that the gazetteer does not know
     * @param gazetteer what is known by name
     */
    public static GraphStages of(
            Lexicon lexicon, Rules rules, String base, boolean linked, Titles titles, Gazetteer gazetteer) {
        return new GraphStages(
                new IdentityResolver(lexicon, gazetteer, linked ? titles : Titles.none()),
                lexicon,
                rules,
                new Iris(base),
                linked);
    }

    /** Identity across documents, with what a person corrected. */
    public Resolution resolve(Collection<Claims> documents, Corrections corrections) {
        return identity.resolve(documents, corrections);
    }

    /** What was read, as a graph, before any rule. */
    public Graph describe(Resolution resolution) {
        Graph graph = describer.describe(resolution);
        if (!linked) {
            graph.remove(Node.ANY, Vocabulary.SAME_AS, Node.ANY);
        }
        return graph;
    }

    /** Adds what follows by the rules. */
    public void derive(Graph graph) {
        deriver.derive(graph);
    }

    /**
     * What becomes of a graph when documents come and go: what all these stages would make of the documents that are there then,
     * less what they made of those before.
     *
     * @param graph as it is before
     * @param changes by the documents' keys, their new readings, or nothing where a document is taken out
     * @param readings gives the reading of each document that is there before
     * @param was the corrections so far
     * @param is the corrections from now on
     * @param tables what the changes before left there, for use by these stages alone; brought up to date
     */
    public Delta change(
            Graph graph,
            Map<String, Optional<Claims>> changes,
            Function<String, Claims> readings,
            Corrections was,
            Corrections is,
            Tables tables) {
        IdentityChange change = identity.change(changes, tables, readings, was, is);
        Delta described = deltaDescriber.describe(change, tables);
        Delta base = linked ? described : described.without(Vocabulary.SAME_AS);
        // Derivation asks tables of its own, so these can be brought up to date beside it.
        CompletableFuture<Void> kept = CompletableFuture.runAsync(change::commit);
        try {
            return base.and(deltaDeriver.derive(graph, base, tables));
        } finally {
            kept.join();
        }
    }
}
