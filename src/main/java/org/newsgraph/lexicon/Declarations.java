package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Which classes and properties the sources declare, and how they stand above each other. */
final class Declarations {
    private static final Set<Node> CLASS_TYPES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
    private static final Set<Node> PROPERTY_TYPES = Set.of(
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            OWL.SymmetricProperty.asNode(),
            OWL.TransitiveProperty.asNode(),
            OWL.FunctionalProperty.asNode(),
            RDF.Property.asNode());

    private final Set<String> classes = new HashSet<>();
    private final Set<String> properties = new HashSet<>();
    private final Map<String, Set<String>> parents = new HashMap<>();

    Declarations(List<ParsedSource> sources) {
        sources.forEach(source -> source.triples().forEach(this::add));
    }

    private void add(Triple triple) {
        if (!triple.getSubject().isURI() || !triple.getObject().isURI()) {
            return;
        }
        String subject = triple.getSubject().getURI();
        String object = triple.getObject().getURI();
        Node predicate = triple.getPredicate();
        if (predicate.equals(RDF.type.asNode())) {
            if (CLASS_TYPES.contains(triple.getObject())) {
                classes.add(subject);
            } else if (PROPERTY_TYPES.contains(triple.getObject())) {
                properties.add(subject);
            }
        } else if (predicate.equals(RDFS.subClassOf.asNode())) {
            add(subject, object, classes);
        } else if (predicate.equals(RDFS.subPropertyOf.asNode())) {
            add(subject, object, properties);
        } else if (predicate.equals(OWL.equivalentClass.asNode())) {
            add(subject, object, classes);
            add(object, subject, classes);
        } else if (predicate.equals(OWL.equivalentProperty.asNode())) {
            add(subject, object, properties);
            add(object, subject, properties);
        }
    }

    private void add(String term, String parent, Set<String> kind) {
        kind.add(term);
        kind.add(parent);
        addParent(term, parent);
    }

    private void addParent(String term, String parent) {
        parents.computeIfAbsent(term, t -> new LinkedHashSet<>()).add(parent);
    }

    Set<String> classes() {
        return classes;
    }

    Set<String> properties() {
        return properties;
    }

    Hierarchy hierarchy() {
        return new Hierarchy(parents);
    }
}
