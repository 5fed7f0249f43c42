package org.newsgraph.pipeline;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.IdentityResolver;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ResolutionDescriber;
import org.newsgraph.graph.Rules;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.mention.BundledGazetteer;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.mention.NounTypes;

/**
 * The whole way from documents to a graph, put together once:
 *
 * <pre>document → analysis → mentions → claims ─(all documents)→ identity → description → derivation → graph</pre>
 */
public final class Pipeline {
    private final DocumentReading reading;
    private final IdentityResolver identity;
    private final ResolutionDescriber describer;
    private final Rules rules;

    private Pipeline(DocumentReading reading, IdentityResolver identity, ResolutionDescriber describer, Rules rules) {
        this.reading = reading;
        this.identity = identity;
        this.describer = describer;
        this.rules = rules;
    }

    /**
     * Loads models and data.
     *
     * @param lexicon what the words mean
     * @param base namespace of the data's IRIs
     */
    public static Pipeline load(Lexicon lexicon, String base) {
        Gazetteer gazetteer = BundledGazetteer.load();
        return new Pipeline(
                new DocumentReading(
                        CoreNlpAnalyzer.load(new ClauseLayer(lexicon)),
                        new MentionFinder(lexicon, gazetteer, NounTypes.load(lexicon)),
                        new ClaimExtractor(lexicon)),
                new IdentityResolver(lexicon, gazetteer),
                new ResolutionDescriber(new Iris(base)),
                Rules.bundled());
    }

    /** The stages before identity. */
    public DocumentReading reading() {
        return reading;
    }

    /** Identity across documents. */
    public Resolution resolve(Collection<Claims> documents) {
        return identity.resolve(documents);
    }

    /** The graph with all that follows from it by the rules. */
    public Graph describe(Resolution resolution) {
        Graph graph = describer.describe(resolution);
        rules.derive(graph);
        return graph;
    }
}
