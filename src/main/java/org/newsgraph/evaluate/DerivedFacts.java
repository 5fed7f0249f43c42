package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;

/** One derived graph, read into facts of one status. */
final class DerivedFacts {
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
            new Partial("Election", "elected", "recipient", Optional.of("organization")),
            new Partial("Detention", "detained", "actor", Optional.of("target")),
            new Partial("Protest", "protestStarted", "place", Optional.empty()),
            new Partial("EmergencyDeclaration", "stateOfEmergencyDeclared", "actor", Optional.of("place")));

    /** Relations of the form that are events of a kind, for which no triple is derived even if both roles are said. */
    private static final Set<String> EVENTS = Set.of("protestStarted", "stateOfEmergencyDeclared");

    private final Graph graph;
    private final String status;
    private final Map<String, List<Fact>> facts;

    DerivedFacts(Graph graph, String status, Map<String, List<Fact>> facts) {
        this.graph = graph;
        this.status = status;
        this.facts = facts;
    }

    void derivations(boolean plannedOnes) {
        for (Node derivation : subjects(Vocabulary.TYPE, Vocabulary.DERIVATION)) {
            String property = FactsExport.localName(
                    object(derivation, Vocabulary.PREDICATE).orElseThrow());
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
        boolean former = object(derivation, Vocabulary.PREDICATE).orElseThrow().equals(Vocabulary.HELD);
        List<String> objects = post
                ? Stream.concat(
                                object(object, Vocabulary.TITLE).stream(),
                                objects(object, Vocabulary.ALT_LABEL).stream())
                        .map(FactsExport::localName)
                        .toList()
                : names(object);
        for (Node claim : stating(objects(derivation, Vocabulary.FROM_CLAIM))) {
            add(claim, relation, names(subject), objects, Optional.empty(), OptionalDouble.empty(), of, former);
        }
    }

    /** Of an event and of who holds which post, the event's claims tell what follows from both. */
    private List<Node> stating(List<Node> claims) {
        List<Node> ofEvents = claims.stream()
                .filter(c -> objects(c, Vocabulary.ABOUT).stream()
                        .noneMatch(a -> graph.contains(a, Vocabulary.TYPE, Vocabulary.ng("State"))))
                .toList();
        return ofEvents.isEmpty() ? claims : ofEvents;
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
        List<String> object = partial.objectRole().map(r -> roleNames(event, r)).orElse(List.of());
        boolean derived = !EVENTS.contains(partial.relation()) && !subject.isEmpty() && !object.isEmpty();
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
                    .map(k -> COUNT_KINDS.getOrDefault(FactsExport.localName(k), ""))
                    .filter(k -> !k.isEmpty());
            if (kind.isEmpty()) {
                continue;
            }
            OptionalDouble value = object(observation, Vocabulary.VALUE)
                    .map(v -> OptionalDouble.of(Double.parseDouble(v.getLiteralLexicalForm())))
                    .orElse(OptionalDouble.empty());
            List<String> scope =
                    object(observation, Vocabulary.SCOPE_PLACE).map(this::names).orElse(List.of());
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
