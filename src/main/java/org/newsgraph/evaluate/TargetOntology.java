package org.newsgraph.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconSource;

/** The ontology in whose terms triples are asked for: its classes and properties with their labels. */
final class TargetOntology {
    private static final List<Resource> CLASS_KINDS = List.of(OWL.Class, RDFS.Class);
    private static final List<Resource> PROPERTY_KINDS = List.of(
            OWL.ObjectProperty,
            OWL.DatatypeProperty,
            RDF.Property,
            OWL.SymmetricProperty,
            OWL.FunctionalProperty,
            OWL.TransitiveProperty);
    /** What the author of a text tells as having happened or been tried. */
    private static final Set<Node> TOLD = Set.of(
            Vocabulary.ng("Occurred"),
            Vocabulary.ng("Ongoing"),
            Vocabulary.ng("Background"),
            Vocabulary.ng("Attempted"));

    private static final Node ADMITS_STATUS = Vocabulary.ng("admitsStatus");

    private final Lexicon lexicon;
    private final Model everything;
    private final Map<String, String> classes;
    private final Map<String, String> properties;

    private TargetOntology(Lexicon lexicon, Model own, Model everything) {
        this.lexicon = lexicon;
        this.everything = everything;
        this.classes = labels(own, CLASS_KINDS);
        this.properties = labels(own, PROPERTY_KINDS);
    }

    /**
     * Reads the ontologies.
     *
     * @param ontologies RDF; none stands for the bundled ontology
     * @param alignments other files that say how terms of the ontologies stand to others
     * @param lexicon the lexicon of all of them
     */
    static TargetOntology read(List<LexiconSource> ontologies, List<LexiconSource> alignments, Lexicon lexicon) {
        Model own = model(ontologies.isEmpty() ? LexiconSource.bundled().subList(0, 1) : ontologies);
        return new TargetOntology(lexicon, own, model(alignments).add(own));
    }

    private static Model model(List<LexiconSource> sources) {
        Model model = ModelFactory.createDefaultModel();
        for (LexiconSource source : sources) {
            Lang lang = RDFLanguages.filenameToLang(source.name(), Lang.TURTLE);
            RDFParser.fromString(source.text(), lang).parse(model);
        }
        return model;
    }

    private static Map<String, String> labels(Model model, List<Resource> kinds) {
        Map<String, String> labels = new HashMap<>();
        for (Resource kind : kinds) {
            model.listSubjectsWithProperty(RDF.type, kind)
                    .filterKeep(RDFNode::isURIResource)
                    .forEach(term -> labels.put(term.getURI(), label(term)));
        }
        return labels;
    }

    /** The English label, else any, else the local name. */
    private static String label(Resource term) {
        return term.listProperties(RDFS.label).mapWith(s -> s.getObject().asLiteral()).toList().stream()
                .min(Comparator.comparing((Literal l) -> !l.getLanguage().startsWith("en"))
                        .thenComparing(Literal::getLexicalForm))
                .map(Literal::getLexicalForm)
                .orElseGet(() -> term.getURI().replaceFirst("^.*[#/]", ""));
    }

    /** Label of a property that this ontology declares. */
    Optional<String> property(Node property) {
        return Optional.ofNullable(properties.get(property.getURI()));
    }

    /** The nearest classes of this ontology that a class is or stands below, in order. */
    List<String> classesOf(String type) {
        return nearest(type, classes.keySet());
    }

    /** Label of a class of this ontology. */
    String classLabel(String type) {
        return classes.getOrDefault(type, type);
    }

    /**
     * Labels of the nearest properties of this ontology that a role is or stands below and whose range admits the filler.
     *
     * @param types classes of the filler; none for a literal
     */
    List<String> roles(String role, Set<String> types) {
        return nearest(role, properties.keySet()).stream()
                .filter(p -> admits(p, types))
                .map(p -> properties.getOrDefault(p, p))
                .toList();
    }

    /** Whether an event counts of which it is said with this status: what is told, and what the class admits besides. */
    boolean admits(String type, Node status) {
        return TOLD.contains(status)
                || lexicon.superclasses(type).stream().anyMatch(t -> everything
                        .getGraph()
                        .contains(everything.createResource(t).asNode(), ADMITS_STATUS, status));
    }

    private List<String> nearest(String term, Set<String> own) {
        List<String> above =
                lexicon.superclasses(term).stream().filter(own::contains).toList();
        return above.stream()
                .filter(a -> above.stream().noneMatch(b -> isBelow(b, a)))
                .sorted()
                .toList();
    }

    private boolean isBelow(String term, String other) {
        return lexicon.isA(term, other) && !lexicon.isA(other, term);
    }

    /** A range that no class of another ontology is said to stand below tells nothing about fillers. */
    private boolean admits(String property, Set<String> types) {
        Set<String> range = range(property).stream().filter(this::isAligned).collect(Collectors.toSet());
        return range.isEmpty()
                || types.isEmpty()
                || types.stream().anyMatch(t -> range.stream().anyMatch(r -> lexicon.isA(t, r)));
    }

    private boolean isAligned(String type) {
        Resource c = everything.createResource(type);
        return everything.listSubjectsWithProperty(RDFS.subClassOf, c).toList().stream()
                        .anyMatch(below -> !classes.containsKey(below.getURI()))
                || everything.contains(null, OWL.equivalentClass, c)
                || everything.contains(c, OWL.equivalentClass);
    }

    private Set<String> range(String property) {
        Set<String> range = new HashSet<>();
        everything
                .listObjectsOfProperty(everything.createResource(property), RDFS.range)
                .forEach(r -> {
                    if (r.isURIResource()) {
                        range.add(r.asResource().getURI());
                    } else if (r.asResource().hasProperty(OWL.unionOf)) {
                        RDFList members = r.asResource()
                                .getPropertyResourceValue(OWL.unionOf)
                                .as(RDFList.class);
                        members.iterator().forEach(m -> range.add(m.toString()));
                    }
                });
        return range;
    }
}
