package org.newsgraph.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;

/**
 * An answer whose rows carry a number, as bars.
 *
 * @param measure name of the column with the number
 * @param bars in the order of the rows
 */
public record BarChart(String measure, List<Bar> bars) {
    private static final int MOST = 30;

    /**
     * One row.
     *
     * @param value the number as written
     * @param percent length of the bar, of the longest
     */
    public record Bar(String label, String value, int percent) {}

    /** Empty if no column holds numbers alone, or there is one row only. */
    static Optional<BarChart> of(Answer answer) {
        if (answer.rows().size() < 2) {
            return Optional.empty();
        }
        return column(answer, "\\d{1,12}")
                .or(() -> column(answer, "\\d{1,12}(\\.\\d+)?"))
                .map(c -> new BarChart(answer.columns().get(c), bars(answer, c)));
    }

    /** The last column but the first whose cells are all such: what is counted tells more than what is measured. */
    private static Optional<Integer> column(Answer answer, String numbers) {
        return IntStream.range(1, answer.columns().size())
                .map(c -> answer.columns().size() - c)
                .filter(c ->
                        answer.rows().stream().allMatch(r -> r.get(c).text().matches(numbers)))
                .boxed()
                .findFirst();
    }

    private static List<Bar> bars(Answer answer, int column) {
        double longest = answer.rows().stream()
                .mapToDouble(r -> Double.parseDouble(r.get(column).text()))
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (List<Link> row :
                answer.rows().subList(0, Math.min(MOST, answer.rows().size()))) {
            List<String> others = new ArrayList<>();
            for (int i = 0; i < row.size() && others.size() < 3; i++) {
                if (i != column && !row.get(i).text().isEmpty()) {
                    others.add(Words.shortened(row.get(i).text()));
                }
            }
            String value = row.get(column).text();
            int percent = (int) Math.round(100 * Double.parseDouble(value) / Math.max(1e-9, longest));
            bars.add(new Bar(String.join(" · ", others), value, percent));
        }
        return bars;
    }
}
