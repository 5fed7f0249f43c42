package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.Vocabulary;

/**
 * What a graph says, in the facts form. The same rules that derive the graph's triples decide what is a fact of which relation;
 * for planned and denied facts they are asked what they would derive had the planned or denied things happened.
 */
public final class FactsExport {
    /** Relations by local name of the derived property, where the form has another name. */
    private static final Map<String, String> RENAMED = Map.of(
            "sentForcesTo", "deployedTo",
            "electedTo", "elected",
            "holds", "holdsPosition",
            "held", "holdsPosition",
            "chairOf", "chairs",
            "metWith", "met",
            "resignedFrom", "resigned");

    private static final Set<String> SAME_NAME = Set.of(
            "requestedAssistanceFrom",
            "withdrewFrom",
            "memberOf",
            "locatedIn",
            "attacked",
            "seized",
            "surrounded",
            "setFireTo",
            "looted",
            "tookControlOf",
            "dismissed",
            "appointed",
            "detained",
            "accused",
            "signed",
            "clashedWith");

    private static final Map<String, String> COUNT_KINDS = Map.of(
            "Deaths", "killed",
            "Injuries", "injured",
            "Hospitalised", "hospitalised",
            "Detained", "detained",
            "Missing", "missing");

    /** Facts that a clause states although a role that a triple needs is not said ("the minister resigned"). */
    private record Partial(String eventClass, String relation, String subjectRole, Optional<String> objectRole) {}

    private static final List<Partial> PARTIAL = List.of(
            new Partial("Resignation", "resigned", "actor", Optional.of("post")),
            new Partial("Dismissal", "dismissed", "actor", Optional.of("target")),
            new Partial("Appointment", "appointed", "actor", Optional.of("recipient")),
            new Partial("Detention", "detained", "actor", Optional.of("target")),
            new Partial("Protest", "protestStarted", "place", Optional.empty()),
            new Partial("EmergencyDeclaration", "stateOfEmergencyDeclared", "actor", Optional.of("place")));

    private static final Node PLANS = Vocabulary.ng("plansToSendForcesTo");

    private final UnaryOperator<Graph> derive;

    /** @param derive adds to a described graph what its rules derive, and returns it */
    public FactsExport(UnaryOperator<Graph> derive) {
        this.derive = derive;
    }

    /**
     * Facts by document name.
     *
     * @param described a graph before derivation
     */
    public Map<String, List<Fact>> export(Graph described) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        exportStatus(described, "asserted", Set.of("Occurred", "Ongoing", "Background"), facts);
        exportStatus(described, "planned", Set.of("Planned", "Ordered"), facts);
        exportStatus(described, "negated", Set.of("Negated"), facts);
        Graph plans = derive.apply(copy(described));
        new Reading(plans, "planned", facts).derivations(PLANS, "deployedTo");
        return facts;
    }

    private void exportStatus(Graph described, String status, Set<String> statuses, Map<String, List<Fact>> facts) {
        Graph happened = derive.apply(asIfHappened(described, statuses));
        Reading reading = new Reading(happened, status, facts);
        reading.derivations(status.equals("planned"));
        reading.partialEvents();
        reading.counts();
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    /** The graph with claims of these statuses only, each marked as occurred. */
    private static Graph asIfHappened(Graph described, Set<String> statuses) {
        Graph copy = GraphFactory.createDefaultGraph();
        described.find().forEachRemaining(t -> {
            if (t.getPredicate().equals(Vocabulary.STATUS)) {
                if (statuses.contains(localName(t.getObject()))) {
                    copy.add(t.getSubject(), Vocabulary.STATUS, Vocabulary.ng("Occurred"));
                }
            } else {
                copy.add(t);
            }
        });
        List<Node> others = described
                .find(Node.ANY, Vocabulary.STATUS, Node.ANY)
                .filterKeep(t -> !statuses.contains(localName(t.getObject())))
                .mapWith(Triple::getSubject)
                .toList();
        others.forEach(claim -> copy.remove(claim, Node.ANY, Node.ANY));
        return copy;
    }

    private static String localName(Node node) {
        return node.isURI() ? node.getURI().replaceFirst("^.*[#/]", "") : node.getLiteralLexicalForm();
    }

    /** One derived graph, read into facts of one status. */
    private static final class Reading {
        private final Graph graph;
        private final String status;
        private final Map<String, List<Fact>> facts;

        Reading(Graph graph, String status, Map<String, List<Fact>> facts) {
            this.graph = graph;
            this.status = status;
            this.facts = facts;
        }

        void derivations(boolean plannedOnes) {
            for (Node derivation : subjects(Vocabulary.TYPE, Vocabulary.DERIVATION)) {
                String property =
                        localName(object(derivation, Vocabulary.PREDICATE).orElseThrow());
                // A planned sending is what the rule for plans derives: orders to others are none.
                boolean sending = property.equals("sentForcesTo");
                String relation = RENAMED.getOrDefault(property, SAME_NAME.contains(property) ? property : "");
                if (!relation.isEmpty() && !(sending && plannedOnes)) {
                    derivation(derivation, relation);
                }
            }
        }

        void derivations(Node property, String relation) {
            for (Node derivation : subjects(Vocabulary.PREDICATE, property)) {
                derivation(derivation, relation);
            }
        }

        private void derivation(Node derivation, String relation) {
            Node subject = object(derivation, Vocabulary.SUBJECT).orElseThrow();
            Node object = object(derivation, Vocabulary.OBJECT).orElseThrow();
            boolean post = relation.equals("holdsPosition");
            Optional<String> of = post
                    ? object(object, Vocabulary.POST_IN)
                            .flatMap(b -> names(b).stream().findFirst())
                    : Optional.empty();
            boolean former =
                    object(derivation, Vocabulary.PREDICATE).orElseThrow().equals(Vocabulary.HELD);
            List<String> objects = post
                    ? object(object, Vocabulary.TITLE)
                            .map(t -> List.of(localName(t)))
                            .orElse(List.of())
                    : names(object);
            for (Node claim : objects(derivation, Vocabulary.FROM_CLAIM)) {
                add(claim, relation, names(subject), objects, Optional.empty(), OptionalDouble.empty(), of, former);
            }
        }

        void partialEvents() {
            for (Partial partial : PARTIAL) {
                for (Node event : subjects(Vocabulary.TYPE, Vocabulary.ng(partial.eventClass()))) {
                    partialEvent(partial, event);
                }
            }
        }

        private void partialEvent(Partial partial, Node event) {
            List<String> subject = roleNames(event, partial.subjectRole());
            List<String> object =
                    partial.objectRole().map(r -> roleNames(event, r)).orElse(List.of());
            boolean derived = !subject.isEmpty() && !object.isEmpty();
            boolean nothing = subject.isEmpty() && object.isEmpty();
            if (derived || nothing) {
                return;
            }
            for (Node claim : subjects(Vocabulary.ABOUT, event)) {
                if (graph.contains(claim, Vocabulary.STATUS, Node.ANY)
                        && !graph.contains(claim, Vocabulary.DOUBTFUL, Node.ANY)
                        && !graph.contains(claim, Vocabulary.IN_HEADLINE, Node.ANY)) {
                    add(
                            claim,
                            partial.relation(),
                            subject,
                            object,
                            Optional.empty(),
                            OptionalDouble.empty(),
                            Optional.empty(),
                            false);
                }
            }
        }

        void counts() {
            for (Node observation : subjects(Vocabulary.TYPE, Vocabulary.OBSERVATION)) {
                Optional<String> kind = object(observation, Vocabulary.KIND)
                        .map(k -> COUNT_KINDS.getOrDefault(localName(k), ""))
                        .filter(k -> !k.isEmpty());
                if (kind.isEmpty()) {
                    continue;
                }
                OptionalDouble value = object(observation, Vocabulary.VALUE)
                        .map(v -> OptionalDouble.of(Double.parseDouble(v.getLiteralLexicalForm())))
                        .orElse(OptionalDouble.empty());
                List<String> scope = object(observation, Vocabulary.SCOPE_PLACE)
                        .map(this::names)
                        .orElse(List.of());
                for (Node claim : subjects(Vocabulary.ABOUT, observation)) {
                    if (graph.contains(claim, Vocabulary.STATUS, Node.ANY)) {
                        add(claim, "casualties", scope, List.of(), kind, value, Optional.empty(), false);
                    }
                }
            }
        }

        private void add(
                Node claim,
                String relation,
                List<String> subjects,
                List<String> objects,
                Optional<String> kind,
                OptionalDouble count,
                Optional<String> of,
                boolean former) {
            for (Node sentence : objects(claim, Vocabulary.DERIVED_FROM)) {
                Optional<String> document = object(sentence, Vocabulary.REFERENCE_CONTEXT)
                        .flatMap(d -> object(d, Vocabulary.IDENTIFIER))
                        .map(Node::getLiteralLexicalForm);
                Fact fact = new Fact(
                        List.of(first(subjects), first(objects), kind.orElse(""), count.toString()),
                        relation,
                        subjects,
                        objects,
                        false,
                        false,
                        status,
                        kind,
                        count,
                        of,
                        former,
                        false,
                        object(sentence, Vocabulary.ANCHOR_OF).map(Node::getLiteralLexicalForm));
                document.ifPresent(d -> {
                    List<Fact> own = facts.computeIfAbsent(d, k -> new ArrayList<>());
                    if (!own.contains(fact)) {
                        own.add(fact);
                    }
                });
            }
        }

        private static String first(List<String> names) {
            return names.isEmpty() ? "" : String.join(" ", NameMatch.words(names.get(0)));
        }

        private List<String> roleNames(Node event, String role) {
            return objects(event, Vocabulary.ng(role)).stream()
                    .flatMap(n -> names(n).stream())
                    .toList();
        }

        /** Label first, then the other names in order. */
        private List<String> names(Node node) {
            if (node.isLiteral()) {
                return List.of(node.getLiteralLexicalForm());
            }
            Stream<String> label = objects(node, Vocabulary.LABEL).stream().map(Node::getLiteralLexicalForm);
            Stream<String> others = objects(node, Vocabulary.ALT_LABEL).stream()
                    .map(Node::getLiteralLexicalForm)
                    .sorted();
            return Stream.concat(label, others).distinct().toList();
        }

        private List<Node> subjects(Node predicate, Node object) {
            return graph.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList().stream()
                    .distinct()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }

        private List<Node> objects(Node subject, Node predicate) {
            return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }

        private Optional<Node> object(Node subject, Node predicate) {
            return objects(subject, predicate).stream().findFirst();
        }
    }
}
