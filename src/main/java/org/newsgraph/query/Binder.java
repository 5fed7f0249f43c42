package org.newsgraph.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Prefixes;

/**
 * Puts values into a query, as nodes and never as text, so that no value can change what the query does. An entity may be given
 * by IRI or by any of its names.
 */
public final class Binder {
    private static final String BY_EXACT_NAME =
            "SELECT DISTINCT ?e { VALUES ?l { ?_name ?_english } ?e rdfs:label|skos:altLabel ?l } ORDER BY ?e";
    private static final String BY_NAME = "SELECT DISTINCT ?e { ?e rdfs:label|skos:altLabel ?l "
            + "FILTER (LCASE(STR(?l)) = LCASE(STR(?_name))) } ORDER BY ?e";
    private static final String PREFIXES = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

    private final DataSource data;

    public Binder(DataSource data) {
        this.data = data;
    }

    /**
     * The query with all parameters set that are given or have a default.
     *
     * @param values by name of parameter
     * @throws QueryException if the query does not parse, a name is no parameter of it, or a value does not fit
     */
    public Query bind(CatalogQuery query, Map<String, String> values) {
        List<String> known = query.parameters().stream().map(Parameter::name).toList();
        values.keySet().stream().filter(n -> !known.contains(n)).findFirst().ifPresent(n -> {
            throw new QueryException("The query " + query.name() + " has no parameter \"" + n + "\""
                    + (known.isEmpty() ? "; it has none." : "; it has: " + String.join(", ", known) + "."));
        });
        Map<Var, Node> substitution = new LinkedHashMap<>();
        for (Parameter p : query.parameters().stream().filter(p -> !p.isLimit()).toList()) {
            Optional.ofNullable(values.get(p.name()))
                    .or(p::defaultValue)
                    .ifPresent(v -> substitution.put(Var.alloc(p.variable()), node(p, v)));
        }
        try {
            Query bound = QueryTransformOps.transform(QueryFactory.create(query.text()), substitution);
            query.parameters().stream()
                    .filter(Parameter::isLimit)
                    .flatMap(p ->
                            Optional.ofNullable(values.get(p.name())).stream().map(v -> rows(p, v)))
                    .forEach(n -> limit(bound, n));
            return bound;
        } catch (QueryParseException e) {
            throw new QueryException(query.name() + ":" + e.getLine() + ":" + e.getColumn() + ": not SPARQL: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static long rows(Parameter parameter, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new QueryException("\"" + value + "\" is no number of rows (parameter " + parameter.name() + ").");
        }
        return Long.parseLong(value);
    }

    /** Sets every limit in the query, those of its parts too. */
    private static void limit(Query query, long rows) {
        if (query.hasLimit()) {
            query.setLimit(rows);
        }
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery part) {
                limit(part.getQuery(), rows);
            }
        });
    }

    private Node node(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case STRING -> NodeFactory.createLiteralString(expanded(value));
            case INTEGER -> {
                if (!value.matches("[+-]?\\d+")) {
                    throw new QueryException(
                            "\"" + value + "\" is no whole number (parameter " + parameter.name() + ").");
                }
                yield NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
            }
            case DATE -> {
                try {
                    yield NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
                } catch (DateTimeException e) {
                    throw new QueryException(
                            "\"" + value + "\" is no day in the form YYYY-MM-DD (parameter " + parameter.name() + ").");
                }
            }
            case IRI -> isIri(value) ? NodeFactory.createURI(expanded(value)) : entity(parameter, value);
        };
    }

    /** A prefixed name, as results show them, in full; else the value as it is. */
    private static String expanded(String value) {
        int colon = value.indexOf(':');
        Optional<String> namespace = colon < 0
                ? Optional.empty()
                : Optional.ofNullable(Prefixes.of(Iris.DEFAULT_BASE).get(value.substring(0, colon)));
        return namespace
                .filter(n -> value.substring(colon + 1).matches("[\\w.%-]+"))
                .map(n -> n + value.substring(colon + 1))
                .orElse(value);
    }

    private static boolean isIri(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    }

    private Node entity(Parameter parameter, String name) {
        List<Node> found = named(BY_EXACT_NAME, name);
        if (found.isEmpty()) {
            found = named(BY_NAME, name);
        }
        if (found.isEmpty()) {
            throw new QueryException(
                    "Nothing in the data is called \"" + name + "\" (parameter " + parameter.name() + ").");
        }
        if (found.size() > 1) {
            throw new QueryException("\"" + name + "\" names " + found.size() + " things; give the IRI of one: "
                    + found.stream().map(n -> "<" + n.getURI() + ">").collect(Collectors.joining(", ")) + ".");
        }
        return found.get(0);
    }

    private List<Node> named(String lookup, String name) {
        ParameterizedSparqlString text = new ParameterizedSparqlString(PREFIXES + lookup);
        text.setLiteral("_name", name);
        text.setLiteral("_english", name, "en");
        try (QueryExec exec = data.prepare(text.asQuery())) {
            return exec.select().stream()
                    .map(b -> b.get("e"))
                    .filter(Node::isURI)
                    .toList();
        }
    }
}
