package org.newsgraph.guard;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * SPARQL's functions whose work or result can grow beyond measure (SPARQL 1.1, sections 17.4.1.7, 17.4.3), so that they end: with an
 * exception where a text or number gets too long, and a regular expression once the query is stopped.
 */
final class GuardedFunctions {
    /** Characters of a text that functions make. */
    static final int TEXT = 100_000;

    /** Characters that a query puts together in its groups. */
    static final long GROUPED = 50_000_000;

    /** Bits of a number. */
    private static final int NUMBER = 100_000;

    /** Characters of a text times those of what is looked for in it. */
    private static final long COMPARED = 10_000_000_000L;

    private GuardedFunctions() {}

    /** A function of values. */
    interface Guarded {
        NodeValue apply(List<NodeValue> values, Stop stop);
    }

    /** The pattern that was asked for last, since it mostly is the same for all rows. For one thread. */
    private static final class LastPattern {
        private String known = "";
        private Pattern pattern = Pattern.compile("");

        Pattern of(String regex, String flags) {
            String asked = flags + "/" + regex;
            if (!asked.equals(known)) {
                pattern = RegexEngine.makePattern("Regular expression", regex, flags);
                known = asked;
            }
            return pattern;
        }
    }

    /** {@code REGEX(text, pattern, flags?)}. */
    static Guarded regex() {
        LastPattern last = new LastPattern();
        return (values, stop) -> regex(values, stop, last);
    }

    /** {@code REPLACE(text, pattern, replacement, flags?)}. */
    static Guarded replace() {
        LastPattern last = new LastPattern();
        return (values, stop) -> replace(values, stop, last);
    }

    private static NodeValue regex(List<NodeValue> values, Stop stop, LastPattern last) {
        String text = text("REGEX", values.get(0));
        Pattern pattern = last.of(text("REGEX", values.get(1)), flags(values, 2));
        return NodeValue.booleanReturn(matcher(pattern, text, stop).find());
    }

    private static NodeValue replace(List<NodeValue> values, Stop stop, LastPattern last) {
        String text = text("REPLACE", values.get(0));
        Pattern pattern = last.of(text("REPLACE", values.get(1)), flags(values, 3));
        String changed = replaced(matcher(pattern, text, stop), text("REPLACE", values.get(2)));
        Node literal = values.get(0).asNode();
        return NodeValue.makeNode(
                NodeFactory.createLiteral(changed, literal.getLiteralLanguage(), literal.getLiteralDatatype()));
    }

    /** As Jena does it: an empty match is replaced where it is the first. */
    private static String replaced(Matcher matcher, String replacement) {
        StringBuilder made = new StringBuilder();
        boolean first = true;
        try {
            while (matcher.find()) {
                if (first || matcher.start() < matcher.end()) {
                    matcher.appendReplacement(made, replacement);
                    limit(made.length());
                }
                first = false;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
        }
        matcher.appendTail(made);
        return made.toString();
    }

    static NodeValue concat(List<NodeValue> values, Stop stop) {
        limit(values.stream().mapToLong(GuardedFunctions::length).sum());
        return XSDFuncOp.strConcat(values);
    }

    /** Before a text is encoded for an IRI, in which a character takes up to twelve. */
    static void encoded(List<NodeValue> values) {
        limit(12 * length(values.get(0)));
    }

    /** Before numbers are multiplied. */
    static void multiplied(List<NodeValue> values) {
        if (values.stream().mapToLong(GuardedFunctions::bits).sum() > NUMBER) {
            throw new ResultTooLargeException("it makes a number of more than " + NUMBER + " bits");
        }
    }

    /** Before one text is looked for in another. */
    static void lookedFor(List<NodeValue> values) {
        if (length(values.get(0)) * length(values.get(1)) > COMPARED) {
            throw new ResultTooLargeException("it looks for a very long text in another");
        }
    }

    private static void limit(long length) {
        if (length > TEXT) {
            throw new ResultTooLargeException("it makes a text of more than " + TEXT + " characters");
        }
    }

    static long length(NodeValue value) {
        return value.asNode().isLiteral()
                ? value.asNode().getLiteralLexicalForm().length()
                : 0;
    }

    private static long bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? bits(value.getDecimal()) : 0;
    }

    private static long bits(BigDecimal number) {
        return number.unscaledValue().bitLength();
    }

    private static Matcher matcher(Pattern pattern, String text, Stop stop) {
        return pattern.matcher(new GuardedText(text, stop));
    }

    private static String text(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    private static String flags(List<NodeValue> values, int index) {
        return values.size() > index ? text("flags", values.get(index)) : "";
    }
}
