package org.newsgraph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.web.model.Property;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Links;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.picture.ClassTree;
import org.newsgraph.web.rdf.OntologyDocument;

/**
 * The terms of the ontology, for people.
 *
 * @param groups classes, properties and the like
 * @param trees the classes from the uppermost down
 * @param data the ontology in forms for programs
 */
public record TermsPage(List<Group> groups, List<ClassTree> trees, List<Link> data) {

    /** Terms of one kind. */
    public record Group(String name, List<Term> terms) {}

    /**
     * A term.
     *
     * @param anchor its local name
     * @param label in words
     * @param comment what it means
     * @param examples sentences that it is read from
     * @param properties what else is said of it
     */
    public record Term(
            String anchor,
            String iri,
            String label,
            String comment,
            List<String> examples,
            List<Property> properties) {}

    static TermsPage of(GraphView view, Words words, Links links) {
        Node document = NodeFactory.createURI(OntologyDocument.iri());
        return new TermsPage(
                Stream.of(
                                group("Classes", OWL.Class.asNode(), view, words),
                                group("Relations and roles", OWL.ObjectProperty.asNode(), view, words),
                                group("Values", OWL.DatatypeProperty.asNode(), view, words),
                                group("Roles of things and values", RDF.Property.asNode(), view, words),
                                group("Individuals", OWL.NamedIndividual.asNode(), view, words))
                        .filter(g -> !g.terms().isEmpty())
                        .toList(),
                ClassTree.of(view, words),
                links.forms().stream()
                        .map(f -> new Link(links.data(document, f), f.label(), false))
                        .toList());
    }

    private static Group group(String name, Node kind, GraphView view, Words words) {
        return new Group(
                name,
                view.ontology().stream(Node.ANY, Vocabulary.TYPE, kind)
                        .map(Triple::getSubject)
                        .filter(t -> t.isURI() && t.getURI().startsWith(Ng.NS))
                        .distinct()
                        .map(t -> term(t, view, words))
                        .sorted(Comparator.comparing(Term::label).thenComparing(Term::iri))
                        .toList());
    }

    private static Term term(Node term, GraphView view, Words words) {
        List<Property> properties = Stream.of(
                        RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, SKOS.closeMatch)
                .map(p -> p.asNode())
                .filter(p -> view.ontology().contains(term, p, Node.ANY))
                .map(p -> new Property(
                        words.link(p),
                        view.ontology().stream(term, p, Node.ANY)
                                .map(Triple::getObject)
                                .filter(Node::isURI)
                                .map(words::link)
                                .sorted(Comparator.comparing(Link::text))
                                .toList()))
                .toList();
        String comment = view.ontology().stream(term, RDFS.comment.asNode(), Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
        return new Term(
                term.getURI().substring(Ng.NS.length()),
                term.getURI(),
                words.label(term),
                comment,
                Examples.of(term.getURI()),
                properties);
    }
}
