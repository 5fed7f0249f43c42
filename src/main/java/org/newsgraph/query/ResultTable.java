package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A result for people: cells as short text, IRIs with their prefixes.
 *
 * @param columns names of the variables
 * @param rows one list of cells a row, as long as {@code columns}; empty cells for unbound variables
 */
public record ResultTable(List<String> columns, List<List<String>> rows) {
    /** Widest column of the table for terminals; longer cells are cut with an ellipsis. */
    private static final int WIDEST = 70;

    /**
     * Reads a row set to its end.
     *
     * @param prefixes prefix to namespace
     */
    public static ResultTable of(RowSet rows, Map<String, String> prefixes) {
        List<Var> vars = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            cells.add(vars.stream().map(v -> cell(row, v, prefixes)).toList());
        }
        return new ResultTable(vars.stream().map(Var::getVarName).toList(), cells);
    }

    private static String cell(Binding row, Var variable, Map<String, String> prefixes) {
        Node node = row.get(variable);
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return shortened(node.getURI(), prefixes);
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** By the longest namespace that fits and leaves a name without slashes. */
    private static String shortened(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(p -> iri.startsWith(p.getValue())
                        && iri.substring(p.getValue().length()).matches("[\\w.%-]+"))
                .max(Comparator.comparingInt(p -> p.getValue().length()))
                .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length()))
                .orElse("<" + iri + ">");
    }

    /** Columns in line, a rule under the heads; for a terminal or a fixed-width page. */
    public String toText() {
        List<List<String>> cut = rows.stream()
                .map(r -> r.stream().map(ResultTable::oneLine).toList())
                .toList();
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            widths.add(Math.max(
                    length(columns.get(c)),
                    cut.stream().mapToInt(r -> length(r.get(column))).max().orElse(0)));
        }
        StringBuilder out = new StringBuilder();
        appendLine(out, columns, widths);
        out.append(widths.stream().map("─"::repeat).collect(Collectors.joining("  ")))
                .append('\n');
        cut.forEach(r -> appendLine(out, r, widths));
        return out.toString();
    }

    /** A Markdown table. */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder();
        out.append("| ").append(String.join(" | ", columns)).append(" |\n");
        out.append("|").append(" --- |".repeat(columns.size())).append('\n');
        for (List<String> row : rows) {
            out.append("| ")
                    .append(row.stream()
                            .map(c -> c.replace("|", "\\|").replaceAll("\\R", " "))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String oneLine(String cell) {
        String flat = cell.replaceAll("\\s+", " ");
        return length(flat) <= WIDEST ? flat : flat.substring(0, flat.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void appendLine(StringBuilder out, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            line.append(cells.get(c)).append(" ".repeat(widths.get(c) - length(cells.get(c)) + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
