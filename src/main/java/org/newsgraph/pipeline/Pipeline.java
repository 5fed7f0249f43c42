package org.newsgraph.pipeline;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Claims;
import org.newsgraph.entity.Corrections;
import org.newsgraph.entity.Resolution;
import org.newsgraph.graph.Rules;
import org.newsgraph.language.ReportingVerbs;
import org.newsgraph.language.clause.ClauseLayer;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.language.corenlp.LanguageModels;
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
    private final GraphStages stages;

    private Pipeline(DocumentReading reading, GraphStages stages) {
        this.reading = reading;
        this.stages = stages;
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
        return load(LanguageModels.load(), lexicon, rules, base, linked, titles);
    }

    /** The same with models that are being loaded since before the lexicon was read. */
    public static Pipeline load(
            LanguageModels models, Lexicon lexicon, Rules rules, String base, boolean linked, Titles titles) {
        Gazetteer gazetteer = new BundledGazetteer();
        GraphStages stages = GraphStages.of(lexicon, rules, base, linked, titles, gazetteer);
        return new Pipeline(reading(models, lexicon, gazetteer), stages);
    }

    /** Loads the models, for the stages before identity alone. */
    public static DocumentReading reading(Lexicon lexicon, Gazetteer gazetteer) {
        return reading(LanguageModels.load(), lexicon, gazetteer);
    }

    private static DocumentReading reading(LanguageModels models, Lexicon lexicon, Gazetteer gazetteer) {
        return new DocumentReading(
                CoreNlpAnalyzer.of(models, ReportingVerbs.of(lexicon), new ClauseLayer(lexicon)),
                new MentionFinder(lexicon, gazetteer, new NounTypes(lexicon)),
                new ClaimExtractor(lexicon));
    }

    /** The stages before identity. */
    public DocumentReading reading() {
        return reading;
    }

    /** The stages from identity on. */
    public GraphStages stages() {
        return stages;
    }

    /** Identity across documents. */
    public Resolution resolve(Collection<Claims> documents) {
        return stages.resolve(documents, Corrections.NONE);
    }

    /** Identity across documents, with what a person corrected. */
    public Resolution resolve(Collection<Claims> documents, Corrections corrections) {
        return stages.resolve(documents, corrections);
    }

    /** What was read, as a graph, before any rule. */
    public Graph describe(Resolution resolution) {
        return stages.describe(resolution);
    }

    /** Adds what follows by the rules; gives the same graph. */
    public Graph derive(Graph graph) {
        stages.derive(graph);
        return graph;
    }
}
