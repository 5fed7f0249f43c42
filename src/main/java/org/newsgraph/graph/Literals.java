package org.newsgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one lexical form that the graph uses for each kind of value. */
final class Literals {
    private static final int DECIMALS = 3;

    private Literals() {}

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    /** A label: what English news calls a thing. */
    static Node label(String value) {
        return NodeFactory.createLiteralLang(value, "en");
    }

    static Node anyUri(String uri) {
        return NodeFactory.createLiteralDT(uri, XSDDatatype.XSDanyURI);
    }

    static Node index(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    /** {@code xsd:decimal} with a digit after the point: {@code 0.9}, {@code 1.0}. */
    static Node decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                decimal.setScale(Math.max(1, decimal.scale())).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A latitude or longitude: {@code xsd:decimal} with all digits that are known, one after the point at least. */
    static Node degrees(double value) {
        BigDecimal degrees = BigDecimal.valueOf(value).stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                degrees.setScale(Math.max(1, degrees.scale())).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** {@code xsd:integer} for a whole number, else {@code xsd:decimal}. */
    static Node number(double value) {
        return value == Math.rint(value)
                ? NodeFactory.createLiteralDT(
                        BigDecimal.valueOf(value)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString(),
                        XSDDatatype.XSDinteger)
                : decimal(value);
    }

    static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    static Node month(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString().substring(0, 7), XSDDatatype.XSDgYearMonth);
    }

    static Node year(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString().substring(0, 4), XSDDatatype.XSDgYear);
    }

    static Node monthDay(MonthDay day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDgMonthDay);
    }
}
