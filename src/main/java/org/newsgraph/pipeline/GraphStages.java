package org.newsgraph.pipeline;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.IdentityResolver;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.Deriver;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ResolutionDescriber;
import org.newsgraph.graph.Rules;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
import org.newsgraph.mention.Gazetteer;

/** The stages that look at all documents: identity, description, derivation. They need no models. */
public final class GraphStages {
    private final IdentityResolver identity;
    private final ResolutionDescriber describer;
    private final Deriver deriver;
    private final boolean linked;

    private GraphStages(IdentityResolver identity, ResolutionDescriber describer, Deriver deriver, boolean linked) {
        this.identity = identity;
        this.describer = describer;
        this.deriver = deriver;
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
        Iris iris = new Iris(base);
        return new GraphStages(
                new IdentityResolver(lexicon, gazetteer, linked ? titles : Titles.none()),
                new ResolutionDescriber(iris),
                new Deriver(rules, lexicon::superclasses, iris),
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
}
