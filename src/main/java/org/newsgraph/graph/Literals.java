package org.newsgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one lexical form that the graph uses for each kind of value. */
public final class Literals {
    private static final int DECIMALS = 3;

    private Literals() {}

    /** A plain string. */
    public static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    /** A label: what English news calls a thing. */
    public static Node label(String value) {
        return NodeFactory.createLiteralLang(value, "en");
    }

    /** {@code xsd:anyURI}. */
    public static Node anyUri(String uri) {
        return NodeFactory.createLiteralDT(uri, XSDDatatype.XSDanyURI);
    }

    /** {@code xsd:nonNegativeInteger}. */
    public static Node index(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    /** {@code true}, an {@code xsd:boolean}. */
    public static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    /** {@code xsd:decimal} with a digit after the point: {@code 0.9}, {@code 1.0}. */
    public static Node decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                decimal.setScale(Math.max(1, decimal.scale())).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A latitude or longitude: {@code xsd:decimal} with all digits that are known, one after the point at least. */
    public static Node degrees(double value) {
        BigDecimal degrees = BigDecimal.valueOf(value).stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                degrees.setScale(Math.max(1, degrees.scale())).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** {@code xsd:integer} for a whole number, else {@code xsd:decimal}. */
    public static Node number(double value) {
        return value == Math.rint(value)
                ? NodeFactory.createLiteralDT(
                        BigDecimal.valueOf(value)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString(),
                        XSDDatatype.XSDinteger)
                : decimal(value);
    }

    /** {@code xsd:dateTime} in UTC, to the millisecond. */
    public static Node instant(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
    }

    /** {@code xsd:date}. */
    public static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    /** {@code xsd:gYearMonth}. */
    public static Node month(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString().substring(0, 7), XSDDatatype.XSDgYearMonth);
    }

    /** {@code xsd:gYear}. */
    public static Node year(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString().substring(0, 4), XSDDatatype.XSDgYear);
    }

    /** {@code xsd:gMonthDay}. */
    public static Node monthDay(MonthDay day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDgMonthDay);
    }
}
