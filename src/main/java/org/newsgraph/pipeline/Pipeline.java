package org.newsgraph.pipeline;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.IdentityResolver;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.Deriver;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.ResolutionDescriber;
import org.newsgraph.graph.Rules;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.language.ReportingVerbs;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.link.Titles;
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
    private final Deriver deriver;
    private final boolean linked;

    private Pipeline(
            DocumentReading reading,
            IdentityResolver identity,
            ResolutionDescriber describer,
            Deriver deriver,
            boolean linked) {
        this.reading = reading;
        this.identity = identity;
        this.describer = describer;
        this.deriver = deriver;
        this.linked = linked;
    }

    /**
     * Loads models and data.
     *
     * @param lexicon what the words mean
     * @param rules what follows
     * @param base namespace of the data's IRIs
     * @param linked whether entities get links to outside identifiers
     * @param titles articles by name, to link those that the gazetteer does not know
     */
    public static Pipeline load(Lexicon lexicon, Rules rules, String base, boolean linked, Titles titles) {
        Gazetteer gazetteer = new BundledGazetteer();
        Iris iris = new Iris(base);
        return new Pipeline(
                new DocumentReading(
                        CoreNlpAnalyzer.load(ReportingVerbs.of(lexicon), new ClauseLayer(lexicon)),
                        new MentionFinder(lexicon, gazetteer, new NounTypes(lexicon)),
                        new ClaimExtractor(lexicon)),
                new IdentityResolver(lexicon, gazetteer, linked ? titles : Titles.none()),
                new ResolutionDescriber(iris),
                new Deriver(rules, lexicon::superclasses, iris),
                linked);
    }

    /** The stages before identity. */
    public DocumentReading reading() {
        return reading;
    }

    /** Identity across documents. */
    public Resolution resolve(Collection<Claims> documents) {
        return identity.resolve(documents);
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

    /** Adds what follows by the rules; gives the same graph. */
    public Graph derive(Graph graph) {
        deriver.derive(graph);
        return graph;
    }
}
