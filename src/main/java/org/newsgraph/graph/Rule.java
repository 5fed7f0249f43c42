package org.newsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A SPARQL CONSTRUCT that derives triples from what a text says. Every variable whose name begins with {@code claim} or {@code
 * mention} stands for a claim, or for words that name something, that the derivation rests on; a rule has at least one. The first
 * line of comment is its title.
 */
public final class Rule {
    private static final String CLAIM_VARIABLE = "claim";
    private static final String MENTION_VARIABLE = "mention";

    private final Reason reason;
    private final Op pattern;
    private final Optional<RuleAnchor> anchor;
    private final Map<Var, Set<Node>> classes;
    private final List<RulePlaces.Place> places;
    private final List<Triple> template;
    private final List<Var> claimVariables;
    private final List<Var> mentionVariables;

    private Rule(Reason reason, Query select, List<Triple> template) {
        this.reason = reason;
        this.template = template;
        this.claimVariables = variables(select, CLAIM_VARIABLE);
        this.mentionVariables = variables(select, MENTION_VARIABLE);
        this.anchor = RuleAnchor.of(claimVariables, select.getQueryPattern());
        this.classes = RuleAnchor.classes(claimVariables, select.getQueryPattern());
        this.places = RulePlaces.of(select.getQueryPattern());
        this.pattern =
                RulePattern.compiled(select, anchor.map(a -> List.of(a.claim())).orElse(mentionVariables));
    }

    private static List<Var> variables(Query select, String prefix) {
        return select.getResultVars().stream()
                .filter(v -> v.startsWith(prefix))
                .sorted()
                .map(Var::alloc)
                .toList();
    }

    /**
     * Reads and checks a rule.
     *
     * @param file name of its file, {@code sent-forces-to.rq}; its IRI and messages are made from it
     * @throws RuleException if it is no such CONSTRUCT
     */
    public static Rule parse(String file, String text) {
        String name = file.replaceFirst("^.*/", "").replaceFirst("\\.rq$", "");
        Reason reason = new Reason(Vocabulary.iri(Vocabulary.RULES + Iris.slug(name)), title(text, name));
        return parse(file, reason, text, Optional.empty());
    }

    /**
     * Reads and checks a rule that has a name of its own.
     *
     * @param target class that {@code $this} is an instance of
     */
    static Rule parse(Reason reason, String text, Optional<Node> target) {
        return parse("\"" + reason.title() + "\"", reason, text, target);
    }

    private static Rule parse(String name, Reason reason, String text, Optional<Node> target) {
        Query query;
        try {
            query = QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new RuleException("Rule " + name + " is no SPARQL: " + firstLine(String.valueOf(e.getMessage())));
        }
        check(name, query);
        List<Triple> template = query.getConstructTemplate().getTriples();
        target.ifPresent(type -> query.setQueryPattern(targeted(query.getQueryPattern(), type)));
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.resetResultVars();
        Set<String> variables = Set.copyOf(query.getResultVars());
        Rule rule = new Rule(reason, query, template);
        require(
                !rule.claimVariables.isEmpty() || !rule.mentionVariables.isEmpty(),
                name,
                "binds no variable ?claim or ?mention, so its triples could not be explained");
        require(
                template.stream().flatMap(Rule::variables).allMatch(variables::contains),
                name,
                "uses a variable in CONSTRUCT that WHERE does not bind");
        return rule;
    }

    private static Element targeted(Element pattern, Node type) {
        ElementPathBlock target = new ElementPathBlock();
        target.addTriplePath(new TriplePath(Var.alloc("this"), RulePattern.INSTANCE, type));
        ElementGroup both = new ElementGroup();
        both.addElement(target);
        both.addElement(pattern);
        return both;
    }

    private static void check(String file, Query query) {
        require(query.isConstructType(), file, "is no CONSTRUCT");
        require(!query.isConstructQuad(), file, "constructs quads; a rule derives triples");
        require(!query.hasDatasetDescription(), file, "has FROM; rules see the whole graph and nothing else");
        require(!callsService(query), file, "calls a SERVICE; rules see the whole graph and nothing else");
        List<Triple> template = query.getConstructTemplate().getTriples();
        require(!template.isEmpty(), file, "constructs nothing");
        require(
                template.stream()
                        .noneMatch(
                                t -> t.getSubject().isBlank() || t.getObject().isBlank()),
                file,
                "constructs blank nodes, which the graph does not have");
    }

    private static void require(boolean condition, String file, String complaint) {
        if (!condition) {
            throw new RuleException("Rule " + file + " " + complaint + ".");
        }
    }

    private static boolean callsService(Query query) {
        AtomicBoolean found = new AtomicBoolean();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementService element) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static Stream<String> variables(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(Node::isVariable)
                .map(Node::getName);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static String title(String text, String name) {
        return text.lines()
                .filter(l -> l.startsWith("#"))
                .map(l -> l.replaceFirst("^#+\\s*", ""))
                .filter(l -> !l.isBlank())
                .findFirst()
                .orElse(name);
    }

    public String title() {
        return reason.title();
    }

    Reason reason() {
        return reason;
    }

    /** What must match, over a graph with {@code Vocabulary.IS_A}. */
    Op pattern() {
        return pattern;
    }

    /** The claims to start from; empty if the rule speaks of no claim. */
    Optional<RuleAnchor> anchor() {
        return anchor;
    }

    /** Bound to all that a derived triple rests on. */
    List<Var> supports() {
        return Stream.concat(claimVariables.stream(), mentionVariables.stream()).toList();
    }

    /** The variable that is bound first, where only a part of the graph is looked at: the anchor's, else for words. */
    Var start() {
        return anchor.map(RuleAnchor::claim).orElseGet(() -> mentionVariables.get(0));
    }

    /** Classes of which what the claim is about must have one; empty: whatever it is about. */
    Set<Node> classes(Var claim) {
        return classes.getOrDefault(claim, Set.of());
    }

    /** The places of its pattern that a triple can match. */
    List<RulePlaces.Place> places() {
        return places;
    }

    List<Triple> template() {
        return template;
    }

    List<Var> claimVariables() {
        return claimVariables;
    }

    List<Var> mentionVariables() {
        return mentionVariables;
    }

    @Override
    public String toString() {
        return reason.iri().getURI()
                + claimVariables.stream().map(Var::toString).collect(Collectors.joining(" ", " (", ")"));
    }
}
