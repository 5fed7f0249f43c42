package org.newsgraph.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.graph.Iris;
import org.newsgraph.language.Status;
import org.newsgraph.report.RunReport.Ingested;
import org.newsgraph.report.RunReport.Result;
import org.newsgraph.report.RunReport.Setting;
import org.newsgraph.report.RunReport.Stage;

/**
 * Gathers what a run does, while it does it. For one thread. Of a document it keeps its name and hash, a few hundred bytes.
 *
 * <pre>
 * RunRecorder run = new RunRecorder("add", settings, clock);
 * run.use(component);                    // ontology, lexicon, models
 * run.enter("reading");                  // ends the stage before it
 * run.read(claims);                      // or run.skip(skipped), for each outcome
 * run.enter("writing");
 * run.produce(Optional.of("store/"), dataset, base);   // inside a read transaction
 * Graph report = new ReportDescriber(base).describe(run.finish());
 * </pre>
 */
public final class RunRecorder {
    private final String command;
    private final List<Setting> settings;
    private final InstantSource clock;
    private final Instant began;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private final List<Ingested> documents = new ArrayList<>();
    private final List<Skipped<?>> skipped = new ArrayList<>();
    private final SortedMap<Measure, Long> totals = new TreeMap<>();
    private final SortedMap<Status, Long> statuses = new TreeMap<>();
    private Optional<Stage> open = Optional.empty();
    private Optional<Result> result = Optional.empty();

    /**
     * The run begins now.
     *
     * @param settings options and arguments as the user gave them
     */
    public RunRecorder(String command, List<Setting> settings, InstantSource clock) {
        this.command = command;
        this.settings = List.copyOf(settings);
        this.clock = clock;
        this.began = clock.instant();
    }

    /** A stage begins; the one before it ends. */
    public void enter(String stage) {
        Instant now = clock.instant();
        leave(now);
        open = Optional.of(new Stage(stage, now, now));
    }

    private void leave(Instant now) {
        open.ifPresent(s -> stages.add(new Stage(s.name(), s.began(), now)));
        open = Optional.empty();
    }

    /** The run works with this. */
    public void use(Component component) {
        components.add(component);
    }

    /** A document was read. */
    public void read(Claims claims) {
        Document document = claims.mentions().analysis().document();
        documents.add(new Ingested(
                document.key(),
                document.name(),
                document.metadata().url(),
                Iris.sha256(document.text()),
                clock.instant()));
        var sentences = claims.mentions().analysis().sentences();
        count(Measure.DOCUMENT, 1);
        count(Measure.SENTENCE, sentences.size());
        count(
                Measure.TOKEN,
                sentences.stream().mapToLong(s -> s.tokens().size()).sum());
        count(Measure.CLAIM, claims.claims().size());
        claims.claims().forEach(c -> statuses.merge(c.status(), 1L, Long::sum));
    }

    private void count(Measure measure, long more) {
        totals.merge(measure, more, Long::sum);
    }

    /** An input was passed over. */
    public void skip(Skipped<?> input) {
        skipped.add(input);
    }

    /**
     * The run's result is this graph.
     *
     * @param place file as the user named it; empty for standard output
     * @param base namespace of the data
     */
    public void produce(Optional<String> place, Graph graph, String base) {
        result = Optional.of(ResultCounter.count(place, graph, base));
    }

    /** The run's result is this dataset; call it where the dataset can be read. */
    public void produce(Optional<String> place, DatasetGraph dataset, String base) {
        result = Optional.of(ResultCounter.count(place, dataset, base));
    }

    /** What was passed over so far. */
    public List<Skipped<?>> skipped() {
        return List.copyOf(skipped);
    }

    /** The run ends now. */
    public RunReport finish() {
        Instant now = clock.instant();
        leave(now);
        return new RunReport(
                Program.running(),
                command,
                settings,
                began,
                now,
                stages,
                components,
                documents,
                skipped,
                totals,
                statuses,
                result);
    }
}
