package org.newsgraph.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.web.naming.Link;

/**
 * An answer whose rows carry a date, in order of time.
 *
 * @param column name of the column with the dates
 * @param days the dates, oldest first
 * @param undated number of rows without one
 * @param width of the drawing
 */
public record DayLine(String column, List<Day> days, int undated, int width) {
    private static final int WIDTH = 1000;
    private static final int EDGE = 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?(T[0-9:.]+)?(Z|[+-]\\d{2}:\\d{2})?");

    /**
     * The rows of one date.
     *
     * @param date a year, month or day
     * @param rows the other cells of each row that are not empty
     * @param x place in the drawing
     * @param radius of its mark, larger the more rows there are
     */
    public record Day(String date, List<List<Link>> rows, int x, int radius) {}

    /** By the first column that holds dates and nothing else; empty if there is none, or fewer than two rows have one. */
    static Optional<DayLine> of(Answer answer) {
        for (int c = 0; c < answer.columns().size(); c++) {
            Map<String, List<List<Link>>> days = days(answer, c);
            int dated = days.values().stream().mapToInt(List::size).sum();
            if (dated > 1) {
                int undated = answer.rows().size() - dated;
                return Optional.of(new DayLine(answer.columns().get(c), placed(days), undated, WIDTH));
            }
        }
        return Optional.empty();
    }

    /** Rows by date; none if the column has something else in it too. */
    private static Map<String, List<List<Link>>> days(Answer answer, int column) {
        Map<String, List<List<Link>>> days = new TreeMap<>();
        for (int r = 0; r < answer.rows().size(); r++) {
            Optional<Node> cell = answer.nodes().get(r).get(column);
            if (cell.isPresent()) {
                Optional<String> date = cell.flatMap(DayLine::date);
                if (date.isEmpty()) {
                    return Map.of();
                }
                days.computeIfAbsent(date.get(), d -> new ArrayList<>())
                        .add(others(answer.rows().get(r), column));
            }
        }
        return days;
    }

    private static Optional<String> date(Node cell) {
        if (!cell.isLiteral()) {
            return Optional.empty();
        }
        String text = cell.getLiteralLexicalForm();
        boolean year = cell.getLiteralDatatype().equals(XSDDatatype.XSDgYear) && text.matches("\\d{4}.*");
        return year || DATE.matcher(text).matches()
                ? Optional.of(text.substring(0, Math.min(10, year ? 4 : text.length())))
                : Optional.empty();
    }

    private static List<Link> others(List<Link> row, int column) {
        List<Link> others = new ArrayList<>(row);
        others.remove(column);
        others.removeIf(c -> c.text().isEmpty());
        return List.copyOf(others);
    }

    private static List<Day> placed(Map<String, List<List<Link>>> days) {
        List<String> dates = List.copyOf(days.keySet());
        long first = position(dates.get(0));
        long last = Math.max(first + 1, position(dates.get(dates.size() - 1)));
        int most = days.values().stream().mapToInt(List::size).max().orElse(1);
        List<Day> placed = new ArrayList<>();
        days.forEach((date, rows) -> {
            double part = (double) (position(date) - first) / (last - first);
            int x = (int) Math.round(EDGE + part * (WIDTH - 2 * EDGE));
            placed.add(new Day(date, rows, x, (int) Math.round(4 + 12 * Math.sqrt((double) rows.size() / most))));
        });
        return placed;
    }

    /** Days since the year 0, more or less: months of 31 days keep the order and nearly the distance. */
    private static long position(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        int month = date.length() >= 7 ? Integer.parseInt(date.substring(5, 7)) : 1;
        int day = date.length() >= 10 ? Integer.parseInt(date.substring(8, 10)) : 1;
        return (year * 12L + month) * 31 + day;
    }
}
