package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/** Draws queries by lot from a small grammar; few variables, so that they meet in odd places. */
final class RandomQuery {
    static final String PREFIXES = "PREFIX : <https://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private static final List<String> NODES = List.of("?a", "?b", "?c", "?d");
    private static final List<String> VALUES = List.of("?v", "?w");
    private static final List<String> LITERALS = List.of(
            "1",
            "2",
            "3",
            "2.0",
            "4.5",
            "2.5e0",
            "\"01\"^^xsd:integer",
            "\"2.50\"^^xsd:decimal",
            "\"five\"@en",
            "\"five\"@EN",
            "\"five\"",
            "true",
            "\"2020-01-01T00:00:00\"^^xsd:dateTime",
            "\"2020-01-01T00:00:00.000Z\"^^xsd:dateTime");

    private final Random lot;

    RandomQuery(long seed) {
        this.lot = new Random(seed);
    }

    /** A query that may be read; it is grouped or put in order. */
    String next() {
        while (true) {
            String query = PREFIXES + (lot.nextInt(3) == 0 ? grouped(3) : ordered());
            try {
                QueryFactory.create(query);
                return query;
            } catch (QueryException e) {
                // A variable is bound twice, or such: another.
            }
        }
    }

    @SafeVarargs
    private String one(Supplier<String>... ways) {
        return ways[lot.nextInt(ways.length)].get();
    }

    private String one(List<String> all) {
        return all.get(lot.nextInt(all.size()));
    }

    private String variable() {
        return one(lot.nextInt(3) == 0 ? VALUES : NODES);
    }

    private List<String> variables() {
        return IntStream.rangeClosed(0, 1 + lot.nextInt(2))
                .mapToObj(i -> variable())
                .distinct()
                .toList();
    }

    private String ordered() {
        return "SELECT " + one(() -> "*", () -> "DISTINCT " + String.join(" ", variables())) + " " + group(3)
                + " ORDER BY ?a";
    }

    private String grouped(int depth) {
        List<String> keys = lot.nextInt(4) == 0 ? List.of() : variables();
        String by = keys.isEmpty() ? "" : " GROUP BY " + String.join(" ", keys);
        String shown = String.join(" ", keys);
        if (lot.nextInt(4) == 0) {
            by = " GROUP BY " + shown + " (" + value(0) + " AS ?k)";
            shown += " ?k";
        }
        String having = by.isEmpty() || lot.nextInt(4) > 0 ? "" : " HAVING (" + aggregate() + " > 1)";
        return "SELECT " + shown + " (" + aggregate() + " AS ?m) (" + aggregate() + " AS ?n) " + group(depth - 1) + by
                + having;
    }

    private String aggregate() {
        return one(
                () -> "COUNT(*)",
                () -> "COUNT(DISTINCT *)",
                () -> "COUNT(" + variable() + ")",
                () -> "COUNT(DISTINCT " + variable() + ")",
                () -> "COUNT(DISTINCT " + value(0) + ")",
                () -> "SUM(" + one(VALUES) + ")",
                () -> "SUM(DISTINCT " + one(VALUES) + ")",
                () -> "AVG(" + one(VALUES) + ")",
                () -> "MIN(" + one(VALUES) + ") * 1.0e0",
                () -> "MAX(" + value(0) + ") * 1.0e0",
                () -> "MAX(STR(" + variable() + "))",
                () -> "GROUP_CONCAT(DISTINCT STR(1 + 1))");
    }

    private String group(int depth) {
        List<String> parts = new ArrayList<>();
        parts.add(lot.nextInt(8) == 0 ? "" : triples());
        for (int i = lot.nextInt(2); i >= 0; i--) {
            parts.add(part(depth - 1));
        }
        return "{ " + String.join(" ", parts) + " }";
    }

    private String part(int depth) {
        if (depth <= 0) {
            return one(this::triples, this::path, this::table, () -> "FILTER (" + condition(0) + ")");
        }
        return one(
                this::triples,
                this::path,
                this::table,
                () -> "FILTER (" + condition(depth) + ")",
                () -> "FILTER " + exists(depth),
                () -> "OPTIONAL " + group(depth),
                () -> "OPTIONAL " + group(depth),
                () -> group(depth) + " UNION " + group(depth),
                () -> "MINUS " + group(depth),
                () -> group(depth),
                () -> "BIND (" + value(depth) + " AS " + one(() -> "?x", () -> "?y", this::variable) + ")",
                () -> "{ " + grouped(depth) + " }",
                () -> "{ " + inner(depth) + " }");
    }

    private String inner(int depth) {
        String shown = String.join(" ", variables());
        return "SELECT " + one(() -> "", () -> "DISTINCT ") + shown + " " + group(depth)
                + one(() -> "", () -> " ORDER BY " + shown + " LIMIT 5");
    }

    private String triples() {
        return IntStream.rangeClosed(0, lot.nextInt(2))
                .mapToObj(i -> lot.nextInt(4) == 0
                        ? one(NODES) + " :value " + one(() -> one(VALUES), () -> one(VALUES), () -> one(LITERALS))
                                + " ."
                        : node() + " " + one(() -> ":p", () -> ":q", () -> ":r", this::rare) + " " + node() + " .")
                .collect(Collectors.joining(" "));
    }

    private String rare() {
        return one(() -> "?e", () -> ":unheard", () -> ":p|^:q", () -> ":value");
    }

    private String node() {
        return lot.nextInt(12) == 0 ? one(() -> ":n1", () -> ":n2", () -> "[]") : one(NODES);
    }

    private String path() {
        return node() + " " + one(List.of(":p*", ":q+", ":p/:q", ":p?", "!:p", "(:p|:q)/:r", "^:p", ":p|:p")) + " "
                + node() + " .";
    }

    private String table() {
        return "VALUES (" + one(NODES) + " " + one(VALUES) + ") { "
                + IntStream.rangeClosed(0, lot.nextInt(3))
                        .mapToObj(i -> "(" + one(() -> ":n1", () -> ":n2", () -> ":n3", () -> "UNDEF") + " "
                                + one(() -> one(LITERALS), () -> "UNDEF") + ")")
                        .collect(Collectors.joining(" "))
                + " }";
    }

    private String exists(int depth) {
        return one(() -> "", () -> "NOT ") + "EXISTS " + group(depth - 1);
    }

    private String condition(int depth) {
        return one(
                () -> variable() + " " + one(List.of("=", "!=", "<")) + " " + variable(),
                () -> one(VALUES) + one(List.of(" > ", " = ")) + one(LITERALS),
                () -> "BOUND(" + variable() + ")",
                () -> "!BOUND(" + variable() + ")",
                () -> variable() + " IN (:n1, :n2, 2, " + variable() + ")",
                () -> variable() + " = :n1",
                () -> "SAMETERM(" + variable() + ", " + value(0) + ")",
                () -> "(" + condition(depth - 1) + " || " + (depth > 0 ? exists(depth) : "?v > 2") + ")",
                () -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")",
                () -> "!(" + condition(depth - 1) + ")",
                () -> "COALESCE(" + variable() + ", 0) = " + value(0));
    }

    private String value(int depth) {
        return one(
                this::variable,
                () -> one(LITERALS),
                () -> one(VALUES) + " + 1",
                () -> one(VALUES) + " * 1.0",
                () -> one(VALUES) + " / 2",
                () -> "xsd:double(" + one(VALUES) + ")",
                () -> "STR(" + variable() + ")",
                () -> "STRLANG(STR(" + one(VALUES) + "), \"EN\")",
                () -> "IF(BOUND(" + variable() + "), " + variable() + ", " + variable() + ")",
                () -> "COALESCE(" + variable() + ", " + variable() + ", \"none\")",
                () -> depth > 0 ? exists(depth) : ":n1");
    }
}
