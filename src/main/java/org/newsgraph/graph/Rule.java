package org.newsgraph.graph;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A SPARQL CONSTRUCT that derives triples from claims. Every variable whose name begins with {@code claim} stands for a claim
 * that the derivation rests on; a rule has at least one. The first line of comment is its title.
 */
public final class Rule {
    private static final String CLAIM_VARIABLE = "claim";

    private final String title;
    private final Node iri;
    private final Query select;
    private final List<Triple> template;
    private final List<Var> claimVariables;

    private Rule(String title, Node iri, Query select, List<Triple> template, List<Var> claimVariables) {
        this.title = title;
        this.iri = iri;
        this.select = select;
        this.template = template;
        this.claimVariables = claimVariables;
    }

    /**
     * Reads and checks a rule.
     *
     * @param file name of its file, {@code sent-forces-to.rq}; its IRI and messages are made from it
     * @throws RuleException if it is no such CONSTRUCT
     */
    public static Rule parse(String file, String text) {
        Query query;
        try {
            query = QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new RuleException("Rule " + file + " is no SPARQL: " + firstLine(String.valueOf(e.getMessage())));
        }
        check(file, query);
        List<Triple> template = query.getConstructTemplate().getTriples();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.resetResultVars();
        Set<String> variables = Set.copyOf(query.getResultVars());
        List<Var> claims = variables.stream()
                .filter(v -> v.startsWith(CLAIM_VARIABLE))
                .sorted()
                .map(Var::alloc)
                .toList();
        require(!claims.isEmpty(), file, "binds no variable ?claim, so its triples could not be explained");
        require(
                template.stream().flatMap(Rule::variables).allMatch(variables::contains),
                file,
                "uses a variable in CONSTRUCT that WHERE does not bind");
        String name = file.replaceFirst("^.*/", "").replaceFirst("\\.rq$", "");
        return new Rule(title(text, name), Vocabulary.iri(Vocabulary.RULES + Iris.slug(name)), query, template, claims);
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
        return title;
    }

    public Node iri() {
        return iri;
    }

    /** The pattern as a SELECT of all its variables. */
    Query select() {
        return select;
    }

    List<Triple> template() {
        return template;
    }

    List<Var> claimVariables() {
        return claimVariables;
    }

    @Override
    public String toString() {
        return iri.getURI() + claimVariables.stream().map(Var::toString).collect(Collectors.joining(" ", " (", ")"));
    }
}
