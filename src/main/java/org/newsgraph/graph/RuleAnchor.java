package org.newsgraph.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * From which claims a rule starts. Started claim by claim, a rule costs as much as there are claims of its classes, and a new
 * claim asks only after itself.
 *
 * @param claim the variable that is bound to a claim first
 * @param classes a class that what the claim is about must have, one of these; empty: whatever it is about
 */
record RuleAnchor(Var claim, Set<Node> classes) {
    RuleAnchor {
        classes = Set.copyOf(classes);
    }

    /** The anchor among a rule's variables for claims: the most selective, by its name if there are several. */
    static Optional<RuleAnchor> of(List<Var> claims, Element pattern) {
        List<RuleAnchor> anchors = claims.stream()
                .map(c -> new RuleAnchor(c, classesOfSubject(c, pattern).orElse(Set.of())))
                .toList();
        return anchors.stream().filter(a -> !a.classes().isEmpty()).findFirst().or(() -> anchors.stream()
                .findFirst());
    }

    /** For each variable for claims, the classes of which what the claim is about must have one, if the pattern demands any. */
    static Map<Var, Set<Node>> classes(List<Var> claims, Element pattern) {
        Map<Var, Set<Node>> classes = new HashMap<>();
        claims.forEach(c -> classesOfSubject(c, pattern).ifPresent(found -> classes.put(c, found)));
        return Map.copyOf(classes);
    }

    private static Optional<Set<Node>> classesOfSubject(Var claim, Element pattern) {
        return triples(pattern)
                .filter(t -> t.getSubject().equals(claim) && Vocabulary.ABOUT.equals(t.getPredicate()))
                .flatMap(t -> classes(t.getObject(), pattern).stream())
                .findFirst();
    }

    /** One of the classes that the pattern demands of a thing, if it demands any. */
    private static Optional<Set<Node>> classes(Node thing, Element pattern) {
        Optional<Set<Node>> said = triples(pattern)
                .filter(t -> t.getSubject().equals(thing) && isType(t))
                .flatMap(t -> values(t.getObject(), pattern).stream())
                .findFirst();
        return said.or(() -> parts(pattern)
                .filter(ElementUnion.class::isInstance)
                .flatMap(union -> anyOf(thing, ((ElementUnion) union).getElements()).stream())
                .findFirst());
    }

    private static Optional<Set<Node>> anyOf(Node thing, List<Element> alternatives) {
        Set<Node> all = new LinkedHashSet<>();
        for (Element alternative : alternatives) {
            Optional<Set<Node>> classes = classes(thing, alternative);
            if (classes.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(classes.get());
        }
        return Optional.of(all);
    }

    private static boolean isType(TriplePath t) {
        return t.isTriple() ? Vocabulary.TYPE.equals(t.getPredicate()) : RulePattern.INSTANCE.equals(t.getPath());
    }

    /** The class itself, or the values that a variable may take. */
    private static Optional<Set<Node>> values(Node type, Element pattern) {
        if (!type.isVariable()) {
            return Optional.of(Set.of(type));
        }
        Var variable = Var.alloc(type);
        return parts(pattern)
                .filter(ElementData.class::isInstance)
                .map(ElementData.class::cast)
                .filter(d ->
                        d.getVars().contains(variable) && d.getRows().stream().allMatch(row -> row.contains(variable)))
                .map(d -> {
                    Set<Node> nodes = new LinkedHashSet<>();
                    d.getRows().forEach(row -> nodes.add(row.get(variable)));
                    return nodes;
                })
                .findFirst();
    }

    private static Stream<TriplePath> triples(Element pattern) {
        return parts(pattern).filter(ElementPathBlock.class::isInstance).flatMap(e -> ((ElementPathBlock) e)
                .getPattern().getList().stream());
    }

    /** What must all match: the elements of groups, not of alternatives, options and filters. */
    private static Stream<Element> parts(Element pattern) {
        return pattern instanceof ElementGroup group
                ? group.getElements().stream().flatMap(RuleAnchor::parts)
                : Stream.of(pattern);
    }
}
