package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;

/** Checks a graph against SHACL shapes. */
public final class ShapesValidation {
    private final Shapes shapes;
    private final Graph ontology;
    private final PrefixMap prefixes;

    /**
     * @param ontology added to the data for the check, so that subclasses count
     * @param prefixes shorten IRIs in the result, besides those of the shapes
     */
    public ShapesValidation(Graph shapes, Graph ontology, PrefixMap prefixes) {
        this.shapes = ShaclValidator.get().parse(shapes);
        this.ontology = ontology;
        this.prefixes = PrefixMapFactory.create(prefixes);
        shapes.getPrefixMapping().getNsPrefixMap().forEach(this.prefixes::add);
    }

    /** Everything that breaks a shape, sorted; empty if the graph conforms. */
    public List<Violation> validate(Graph data) {
        return report(data).getEntries().stream()
                .map(e -> violation(e, data))
                .sorted()
                .toList();
    }

    /** The same as SHACL's own report. */
    public ValidationReport report(Graph data) {
        return ShaclValidator.get().validate(shapes, new Union(data, ontology));
    }

    private Violation violation(ReportEntry entry, Graph data) {
        String label =
                new GraphReading(data).text(entry.focusNode(), Vocabulary.LABEL).orElse("");
        return new Violation(
                entry.severity().level().getLocalName(),
                shorten(entry.focusNode()),
                label,
                Optional.ofNullable(entry.resultPath())
                        .map(p -> PathWriter.asString(p, new Prologue(prefixMapping())))
                        .orElse(""),
                Optional.ofNullable(entry.value()).map(this::shorten).orElse(""),
                String.valueOf(entry.message()),
                Optional.ofNullable(entry.source()).map(this::shorten).orElse(""));
    }

    private PrefixMapping prefixMapping() {
        PrefixMapping mapping = PrefixMapping.Factory.create();
        prefixes.getMapping().forEach(mapping::setNsPrefix);
        return mapping;
    }

    private String shorten(Node node) {
        return NodeFmtLib.str(node, prefixes);
    }
}
