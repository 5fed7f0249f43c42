package org.newsgraph.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Literals;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.report.RunReport.Ingested;
import org.newsgraph.report.RunReport.Result;
import org.newsgraph.report.RunReport.Setting;
import org.newsgraph.report.RunReport.Stage;

/**
 * A run in RDF: a {@code prov:Activity} (PROV-O, W3C Recommendation 2013) that used documents and files, was associated with
 * this program, and generated a dataset described by VoID. Documents have the IRIs that they have in the data; all else lies
 * below {@code BASE/run/}, without blank nodes. No path is in it that the user did not give.
 */
public final class ReportDescriber {
    private final Iris iris;

    /** @param base namespace of the data */
    public ReportDescriber(String base) {
        this.iris = new Iris(base);
    }

    /** The report in a new graph. */
    public Graph describe(RunReport report) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node run = iris.path("run/" + name(report));
        describeRun(report, run, graph);
        new ComponentDescriber(iris, graph).describe(report, run);
        report.documents().forEach(d -> describe(d, run, graph));
        number(report.stages()).forEach((i, s) -> describe(s, part(run, "stage", i), run, graph));
        number(report.settings()).forEach((i, s) -> describe(s, part(run, "setting", i), run, graph));
        number(report.skipped()).forEach((i, s) -> describe(s, part(run, "skipped", i), run, graph));
        report.result().ifPresent(r -> describe(r, run, graph));
        return graph;
    }

    /** Runs differ in their times, and in what they read. */
    private static String name(RunReport report) {
        return Iris.sha256(report.began() + " " + report.ended() + " " + report.settings() + " " + report.documents())
                .substring(0, 16);
    }

    private static <T> Map<Integer, T> number(List<T> list) {
        Map<Integer, T> numbered = new TreeMap<>();
        list.forEach(e -> numbered.put(numbered.size() + 1, e));
        return numbered;
    }

    private static Node part(Node run, String kind, int number) {
        return ReportTerms.iri(run.getURI() + "#" + kind + "-" + number);
    }

    private static void describeRun(RunReport report, Node run, Graph graph) {
        graph.add(run, Vocabulary.TYPE, ReportTerms.RUN);
        graph.add(run, Vocabulary.TYPE, ReportTerms.ACTIVITY);
        graph.add(run, Vocabulary.LABEL, Literals.label("newsgraph " + report.command()));
        graph.add(run, ReportTerms.STARTED, Literals.instant(report.began()));
        graph.add(run, ReportTerms.ENDED, Literals.instant(report.ended()));
        report.totals().forEach((m, n) -> graph.add(run, Vocabulary.ng(m.term()), Literals.number(n)));
        graph.add(
                run, ReportTerms.SKIPPED_COUNT, Literals.number(report.skipped().size()));
        report.statuses().forEach((status, number) -> {
            Node count =
                    ReportTerms.iri(run.getURI() + "#claims-" + status.name().toLowerCase(Locale.ROOT));
            graph.add(run, ReportTerms.CLAIMS_BY_STATUS, count);
            graph.add(count, Vocabulary.TYPE, ReportTerms.STATUS_COUNT);
            graph.add(count, ReportTerms.OF_STATUS, Vocabulary.status(status));
            graph.add(count, Vocabulary.ng(Measure.CLAIM.term()), Literals.number(number));
        });
    }

    private void describe(Ingested document, Node run, Graph graph) {
        Node node = iris.document(document.key());
        Node usage = ReportTerms.iri(run.getURI() + "#read-" + document.sha256().substring(0, 8) + "-"
                + Iris.sha256(document.key()).substring(0, 8));
        graph.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        graph.add(node, Vocabulary.TYPE, ReportTerms.ENTITY);
        graph.add(node, Vocabulary.IDENTIFIER, Literals.text(document.name()));
        graph.add(node, Vocabulary.SHA256, Literals.text(document.sha256()));
        document.url().ifPresent(u -> graph.add(node, Vocabulary.URL, Literals.anyUri(u)));
        graph.add(run, ReportTerms.USED, node);
        graph.add(run, ReportTerms.QUALIFIED_USAGE, usage);
        graph.add(usage, Vocabulary.TYPE, ReportTerms.USAGE);
        graph.add(usage, ReportTerms.USED_ENTITY, node);
        graph.add(usage, ReportTerms.AT_TIME, Literals.instant(document.at()));
    }

    private static void describe(Stage stage, Node node, Node run, Graph graph) {
        graph.add(node, Vocabulary.TYPE, ReportTerms.ACTIVITY);
        graph.add(node, Vocabulary.LABEL, Literals.label(stage.name()));
        graph.add(node, DCTerms.isPartOf.asNode(), run);
        graph.add(node, ReportTerms.STARTED, Literals.instant(stage.began()));
        graph.add(node, ReportTerms.ENDED, Literals.instant(stage.ended()));
    }

    private static void describe(Setting setting, Node node, Node run, Graph graph) {
        graph.add(run, ReportTerms.SETTING, node);
        graph.add(node, Vocabulary.TYPE, ReportTerms.PROPERTY_VALUE);
        graph.add(node, ReportTerms.NAME, Literals.text(setting.name()));
        graph.add(node, ReportTerms.VALUE, Literals.text(setting.value()));
    }

    private static void describe(Skipped<?> skipped, Node node, Node run, Graph graph) {
        graph.add(run, ReportTerms.SKIPPED, node);
        graph.add(node, Vocabulary.TYPE, ReportTerms.SKIPPED_INPUT);
        graph.add(node, ReportTerms.NAME, Literals.text(skipped.input()));
        graph.add(node, DCTerms.description.asNode(), Literals.label(skipped.reason()));
        graph.add(node, ReportTerms.SKIP_CAUSE, ReportTerms.cause(skipped.kind()));
    }

    private void describe(Result result, Node run, Graph graph) {
        Node dataset = ReportTerms.iri(run.getURI() + "#result");
        GraphUtil.addInto(graph, result.statistics().describe(dataset, iris.base()));
        graph.add(dataset, Vocabulary.TYPE, ReportTerms.ENTITY);
        graph.add(dataset, ReportTerms.GENERATED_BY, run);
        result.place().ifPresent(p -> graph.add(dataset, ReportTerms.NAME, Literals.text(p)));
        result.totals().forEach((m, n) -> graph.add(dataset, Vocabulary.ng(m.term()), Literals.number(n)));
    }
}
