package org.newsgraph.report;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Literals;
import org.newsgraph.graph.Vocabulary;

/** The program and what it worked with. Equal ones have one IRI in the reports of all runs. */
final class ComponentDescriber {
    private final Iris iris;
    private final Graph graph;

    ComponentDescriber(Iris iris, Graph graph) {
        this.iris = iris;
        this.graph = graph;
    }

    void describe(RunReport report, Node run) {
        Node program = describe(report.program());
        graph.add(run, ReportTerms.ASSOCIATED_WITH, program);
        for (Component component : report.components()) {
            Node node = describe(component);
            if (component.kind() == Component.Kind.SOFTWARE) {
                graph.add(program, ReportTerms.REQUIRES, node);
            } else {
                graph.add(run, ReportTerms.USED, node);
            }
        }
    }

    private Node describe(Program program) {
        Node node = iris.path("software/newsgraph-" + Iris.slug(program.version())
                + program.commit().map(c -> "-" + c).orElse(""));
        graph.add(node, Vocabulary.TYPE, ReportTerms.SOFTWARE_AGENT);
        graph.add(node, Vocabulary.TYPE, ReportTerms.SOFTWARE);
        graph.add(node, ReportTerms.NAME, Literals.text("newsgraph"));
        graph.add(node, ReportTerms.SOFTWARE_VERSION, Literals.text(program.version()));
        program.commit().ifPresent(c -> graph.add(node, ReportTerms.REVISION, Literals.text(c)));
        return node;
    }

    private Node describe(Component component) {
        boolean software = component.kind() == Component.Kind.SOFTWARE;
        String told = component.name() + component.version().map(v -> " " + v).orElse("");
        Node node = iris.path((software ? "software/" : "component/")
                + Iris.slug(told)
                + component.sha256().map(s -> "-" + s.substring(0, 16)).orElse(""));
        graph.add(node, Vocabulary.TYPE, ReportTerms.type(component.kind()));
        graph.add(node, ReportTerms.NAME, Literals.text(component.name()));
        component
                .version()
                .ifPresent(v -> graph.add(
                        node, software ? ReportTerms.SOFTWARE_VERSION : OWL.versionInfo.asNode(), Literals.text(v)));
        component.sha256().ifPresent(s -> graph.add(node, Vocabulary.SHA256, Literals.text(s)));
        if (!software) {
            graph.add(node, Vocabulary.TYPE, ReportTerms.ENTITY);
        }
        return node;
    }
}
