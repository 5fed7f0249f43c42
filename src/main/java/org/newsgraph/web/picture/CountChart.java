package org.newsgraph.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts over time as coordinates of a drawing; each source has a colour and a shape of its own.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param marks one a count
 * @param days labels below
 * @param values labels at the left, with their lines
 * @param sources names by number of their colour
 */
public record CountChart(
        int width, int height, List<Mark> marks, List<Tick> days, List<Tick> values, List<String> sources) {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 380;
    private static final int LEFT = 70;
    private static final int BOTTOM = 340;
    private static final int TOP = 20;
    private static final int COLOURS = 8;

    /** A count. */
    public record Mark(String x, String y, int colour, String href, String text) {}

    /** A label on an axis. */
    public record Tick(String at, String text) {}

    /** @param all in order of time; those without a day or a number are left out */
    public static CountChart of(List<CountPoint> all) {
        List<CountPoint> points = all.stream()
                .filter(p -> p.value() >= 0 && p.date().matches("\\d{4}-\\d{2}-\\d{2}"))
                .toList();
        List<String> sources =
                points.stream().map(CountPoint::source).distinct().sorted().toList();
        if (points.isEmpty()) {
            return new CountChart(WIDTH, HEIGHT, List.of(), List.of(), List.of(), List.of());
        }
        LocalDate first = LocalDate.parse(points.get(0).date());
        long span = ChronoUnit.DAYS.between(
                first, LocalDate.parse(points.get(points.size() - 1).date()));
        double top = nice(points.stream().mapToDouble(CountPoint::value).max().orElse(1));
        Map<String, Integer> crowd = new LinkedHashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (CountPoint p : points) {
            double x = x(ChronoUnit.DAYS.between(first, LocalDate.parse(p.date())), span);
            int before = crowd.merge(p.date() + p.value(), 1, Integer::sum) - 1;
            marks.add(new Mark(
                    number(x + 13 * before),
                    number(y(p.value(), top)),
                    sources.indexOf(p.source()) % COLOURS,
                    p.count().href(),
                    plain(p.value()) + " " + p.group() + ", " + p.date() + ", by " + p.source()));
        }
        return new CountChart(WIDTH, HEIGHT, marks, days(first, span), values(top), sources);
    }

    private static List<Tick> days(LocalDate first, long span) {
        List<Tick> days = new ArrayList<>();
        long step = Math.max(1, (span + 7) / 8);
        for (long day = 0; day <= span; day += step) {
            days.add(new Tick(number(x(day, span)), first.plusDays(day).toString()));
        }
        return days;
    }

    private static List<Tick> values(double top) {
        List<Tick> values = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            values.add(new Tick(number(y(top * i / 4, top)), plain(top * i / 4)));
        }
        return values;
    }

    private static double x(long day, long span) {
        return span == 0 ? (LEFT + WIDTH) / 2.0 : LEFT + 40 + (WIDTH - LEFT - 140.0) * day / span;
    }

    private static double y(double value, double top) {
        return BOTTOM - (BOTTOM - TOP) * value / top;
    }

    /** The next number of the form 1, 2, 4 or 8 times a power of ten. */
    private static double nice(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
        for (double step : new double[] {1, 2, 4, 8, 10}) {
            if (step * power >= most * 1.02) {
                return Math.max(4, step * power);
            }
        }
        return 20 * power;
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
