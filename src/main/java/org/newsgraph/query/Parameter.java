package org.newsgraph.query;

import java.util.Optional;

/**
 * A parameter of a query, by the naming convention of grlc and BASIL: the variable {@code ?_place_iri} is the parameter {@code
 * place} whose value is an IRI. SPARQL has no variable for the number of rows: where a query says {@code LIMIT}, that number is
 * the parameter {@code limit}, without a variable.
 *
 * @param name as the user writes it
 * @param variable name of the variable, without the question mark; empty for {@code limit}
 * @param type what its value is
 * @param defaultValue value when none is given; without one the variable stays free
 */
public record Parameter(String name, String variable, Type type, Optional<String> defaultValue) {
    /** Types of values, by suffix of the variable. */
    public enum Type {
        /** {@code _iri}: an entity, by IRI or by label. */
        IRI,
        /** {@code _date}: {@code YYYY-MM-DD}. */
        DATE,
        /** {@code _integer}. */
        INTEGER,
        /** No suffix: a string. */
        STRING
    }

    /** How many rows a query gives that says so. */
    static Parameter limit(String written) {
        return new Parameter("limit", "", Type.INTEGER, Optional.of(written));
    }

    boolean isLimit() {
        return variable.isEmpty();
    }

    static Parameter ofVariable(String variable, Optional<String> defaultValue) {
        String rest = variable.substring(1);
        for (Type type : Type.values()) {
            String suffix = "_" + type.name().toLowerCase(java.util.Locale.ROOT);
            if (type != Type.STRING && rest.endsWith(suffix)) {
                return new Parameter(rest.substring(0, rest.length() - suffix.length()), variable, type, defaultValue);
            }
        }
        return new Parameter(rest, variable, Type.STRING, defaultValue);
    }
}
