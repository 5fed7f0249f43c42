package org.newsgraph.web.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;

/** What a thing did and what was done to it, as rules derived it, each statement with its sentences; derivations first. */
public final class Relations {
    private final GraphView view;
    private final Words words;
    private final Quotes quotes;

    /** @param quotes show the sentences */
    public Relations(GraphView view, Words words, Quotes quotes) {
        this.view = view;
        this.words = words;
        this.quotes = quotes;
    }

    /** @param role {@code rdf:subject} for what it did, {@code rdf:object} for what was done to it */
    public Stream<Node> of(Node thing, Node role) {
        return view.data().stream(Node.ANY, role, thing)
                .map(Triple::getSubject)
                .filter(d -> view.is(d, Vocabulary.DERIVATION));
    }

    /** What was derived from claims. */
    public Stream<Node> from(Stream<Node> claims) {
        return claims.flatMap(c -> view.subjects(Vocabulary.FROM_CLAIM, c).stream())
                .distinct();
    }

    /** What a rule derived. */
    public Stream<Node> by(Node rule) {
        return view.data().stream(Node.ANY, Vocabulary.RULE, rule).map(Triple::getSubject);
    }

    /** The statements of derivations, each with all of its derivations that are among them. */
    public List<FactGroup> grouped(List<Node> derivations) {
        Map<Triple, List<Node>> byTriple = new LinkedHashMap<>();
        derivations.forEach(d -> triple(d).forEach(t -> byTriple.computeIfAbsent(t, x -> new ArrayList<>())
                .add(d)));
        Map<Link, List<Fact>> groups = byTriple.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                        .thenComparing(t -> words.label(t.getSubject()))
                        .thenComparing(t -> words.label(t.getObject()))
                        .thenComparing(t -> t.toString())))
                .map(e -> quotes.fact(e.getKey(), e.getValue()))
                .collect(Collectors.groupingBy(
                        Fact::relation, () -> new TreeMap<>(Comparator.comparing(Link::text)), Collectors.toList()));
        return groups.entrySet().stream()
                .map(g -> new FactGroup(g.getKey(), g.getValue()))
                .toList();
    }

    private Stream<Triple> triple(Node derivation) {
        return view.objects(derivation, Vocabulary.SUBJECT).stream()
                .flatMap(s -> view.objects(derivation, Vocabulary.PREDICATE).stream()
                        .flatMap(p -> view.objects(derivation, Vocabulary.OBJECT).stream()
                                .map(o -> Triple.create(s, p, o))));
    }
}
