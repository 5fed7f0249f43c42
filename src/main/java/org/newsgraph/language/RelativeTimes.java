package org.newsgraph.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.newsgraph.language.TimeValue.Precision;

/** Reads what is said from the day of publication or of the story: "yesterday", "on Monday", "last week", "two days ago", "that day". */
final class RelativeTimes {
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

    private final TimeContext c;

    RelativeTimes(TimeContext context) {
        c = context;
    }

    /** The expression that begins at the token. */
    Optional<TimeExpression> at(int i) {
        return deictic(i)
                .or(() -> weekday(i))
                .or(() -> ofTheStory(i))
                .or(() -> calendarUnit(i))
                .or(() -> ago(i))
                .or(() -> stretch(i))
                .or(() -> quarter(i))
                .or(() -> dayOfMonth(i));
    }

    private Optional<TimeExpression> deictic(int i) {
        return switch (c.word(i)) {
            case "today" -> day(i, i + 1, shifted(0));
            case "tonight" -> day(i, i + 1, shifted(0)).map(t -> part(t, "night"));
            case "yesterday" -> day(i, i + 1, shifted(-1));
            case "tomorrow" -> day(i, i + 1, shifted(1));
            case "this" -> CalendarWords.isPartOfDay(c.word(i + 1)) ? day(i, i + 1, shifted(0)) : Optional.empty();
            case "last" -> c.word(i + 1).equals("night") ? day(i, i + 1, shifted(-1)) : Optional.empty();
            case "the" -> beforeYesterday(i);
            default -> Optional.empty();
        };
    }

    private Optional<TimeExpression> beforeYesterday(int i) {
        String words = c.word(i + 1) + " " + c.word(i + 2) + " " + c.word(i + 3);
        return switch (words) {
            case "day before yesterday" -> day(i, i + 4, shifted(-2));
            case "day after tomorrow" -> day(i, i + 4, shifted(2));
            default -> Optional.empty();
        };
    }

    /** "Monday", "last Monday"; "Black Monday" is a name. */
    private Optional<TimeExpression> weekday(int i) {
        Optional<DayOfWeek> plain = CalendarWords.weekday(c.word(i));
        boolean named = c.sentence().tree().children(i, "compound").stream()
                .anyMatch(n -> c.tag(n).startsWith("NNP"));
        if (plain.isPresent() && named) {
            return Optional.empty();
        }
        if (plain.isPresent()) {
            return day(i, i + 1, c.weekday(plain.get(), c.looksForward(i)));
        }
        OptionalInt shift = CalendarWords.shift(c.word(i));
        boolean on = shift.equals(OptionalInt.of(1));
        Optional<DayOfWeek> modified = shift.isPresent() ? CalendarWords.weekday(c.word(i + 1)) : Optional.empty();
        return modified.flatMap(d -> {
            boolean forward = on || c.word(i).equals("this") && c.looksForward(i + 1);
            Optional<LocalDate> near = c.weekday(d, forward);
            boolean same = near.equals(c.reference()) && !c.word(i).equals("this");
            return day(i, i + 2, same ? near.map(n -> n.plusDays(on ? 7 : -7)) : near);
        });
    }

    /** Against the day the text last spoke of: "the day before", "the next day", "that night". */
    private Optional<TimeExpression> ofTheStory(int i) {
        String next = c.word(i + 1);
        if (c.word(i).equals("that") && (next.equals("day") || CalendarWords.isPartOfDay(next))) {
            return day(i, next.equals("day") ? i + 2 : i + 1, c.anchor());
        }
        if (!c.word(i).equals("the")) {
            return Optional.empty();
        }
        String words = next + " " + c.word(i + 2);
        boolean nothingFollows = c.tag(i + 3).matches("[,.]|IN|CC|VB.*|MD|''|") || c.isFixed(i + 2);
        return switch (words) {
            case "same day" -> day(i, i + 3, c.anchor());
            case "previous day" -> day(i, i + 3, c.anchor().map(d -> d.minusDays(1)));
            case "next day", "following day" -> day(i, i + 3, c.anchor().map(d -> d.plusDays(1)));
            case "day before" -> nothingFollows ? day(i, i + 3, c.anchor().map(d -> d.minusDays(1))) : Optional.empty();
            case "day after" -> nothingFollows ? day(i, i + 3, c.anchor().map(d -> d.plusDays(1))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "last week", "this month", "next year". */
    private Optional<TimeExpression> calendarUnit(int i) {
        OptionalInt found = CalendarWords.shift(c.word(i));
        boolean partOfSomething = c.word(i - 1).equals("the") && c.word(i + 2).equals("of");
        if (found.isEmpty() || partOfSomething) {
            return Optional.empty();
        }
        int shift = found.getAsInt();
        return switch (c.word(i + 1)) {
            case "week" -> resolved(i, i + 2, Precision.WEEK, r -> TimeValues.week(r.plusWeeks(shift)));
            case "month" -> resolved(i, i + 2, Precision.MONTH, r -> month(r.plusMonths(shift)));
            case "year" -> resolved(i, i + 2, Precision.YEAR, r -> TimeValues.year(r.getYear() + shift));
            case "weekend" -> resolved(i, i + 2, Precision.RANGE, r -> weekend(r, shift));
            default -> Optional.empty();
        };
    }

    private static TimeValue month(LocalDate day) {
        return TimeValues.month(day.getYear(), day.getMonth());
    }

    private static TimeValue weekend(LocalDate r, int shift) {
        LocalDate monday = TimeValues.week(r).first().orElseThrow().plusWeeks(shift);
        return TimeValues.of(monday.plusDays(5), monday.plusDays(6), Precision.RANGE);
    }

    /** "three days ago", "a week earlier". */
    private Optional<TimeExpression> ago(int i) {
        OptionalInt n = CalendarWords.number(c.word(i));
        boolean ago = c.word(i + 2).equals("ago");
        if (n.isEmpty() || !ago) {
            return Optional.empty();
        }
        int count = n.getAsInt();
        return switch (c.word(i + 1)) {
            case "day", "days" -> day(i, i + 3, shifted(-count));
            case "week", "weeks" -> resolved(i, i + 3, Precision.WEEK, r -> TimeValues.week(r.minusWeeks(count)));
            case "month", "months" -> resolved(i, i + 3, Precision.MONTH, r -> month(r.minusMonths(count)));
            case "year", "years" -> resolved(i, i + 3, Precision.YEAR, r -> TimeValues.year(r.getYear() - count));
            default -> Optional.empty();
        };
    }

    /** "the past three days", "the last 24 hours": up to publication. */
    private Optional<TimeExpression> stretch(int i) {
        OptionalInt n = CalendarWords.number(c.word(i + 1));
        boolean past = c.word(i).equals("past") || c.word(i).equals("last");
        if (!past || n.isEmpty()) {
            return Optional.empty();
        }
        int count = n.getAsInt();
        return switch (c.word(i + 2)) {
            case "hours" -> until(i, r -> r.minusDays((count + 23) / 24));
            case "days" -> until(i, r -> r.minusDays(count));
            case "weeks" -> until(i, r -> r.minusWeeks(count));
            case "months" -> until(i, r -> r.minusMonths(count));
            case "years" -> until(i, r -> r.minusYears(count));
            default -> Optional.empty();
        };
    }

    private Optional<TimeExpression> until(int i, java.util.function.UnaryOperator<LocalDate> begin) {
        return resolved(i, i + 3, Precision.RANGE, r -> TimeValues.of(begin.apply(r), r, Precision.RANGE));
    }

    /** "the third quarter of 2020"; without a year the last one begun before publication. */
    private Optional<TimeExpression> quarter(int i) {
        OptionalInt n = CalendarWords.ordinal(c.word(i));
        if (n.isEmpty() || !c.word(i + 1).equals("quarter")) {
            return Optional.empty();
        }
        int y = c.word(i + 2).equals("of") ? i + 3 : i + 2;
        OptionalInt year = CalendarWords.year(c.word(y));
        if (year.isPresent()) {
            return Optional.of(new TimeExpression(i, y + 1, TimeValues.quarter(year.getAsInt(), n.getAsInt())));
        }
        OptionalInt shift = c.word(y + 1).equals("year") ? CalendarWords.shift(c.word(y)) : OptionalInt.empty();
        if (shift.isPresent()) {
            return resolved(
                    i, y + 2, Precision.RANGE, r -> TimeValues.quarter(r.getYear() + shift.getAsInt(), n.getAsInt()));
        }
        return resolved(i, i + 2, Precision.RANGE, r -> {
            boolean begun = 3 * n.getAsInt() - 2 <= r.getMonthValue();
            return TimeValues.quarter(begun ? r.getYear() : r.getYear() - 1, n.getAsInt());
        });
    }

    /** "on the 25th": of the month of publication, or of the one before if that day is still to come. */
    private Optional<TimeExpression> dayOfMonth(int i) {
        OptionalInt n = ORDINAL.matcher(c.word(i)).matches() ? CalendarWords.day(c.word(i)) : OptionalInt.empty();
        boolean alone = c.word(i - 1).equals("the")
                && c.word(i - 2).matches("on|since|until|till|by|from|before|after")
                && !c.tag(i + 1).matches("NN.*|JJ.*|CD");
        if (n.isEmpty() || !alone) {
            return Optional.empty();
        }
        boolean ofThisMonth = (c.word(i + 1) + c.word(i + 2) + c.word(i + 3)).equals("ofthismonth");
        return day(i, ofThisMonth ? i + 4 : i + 1, c.reference().flatMap(r -> {
            LocalDate month =
                    n.getAsInt() > r.getDayOfMonth() && !c.looksForward(i) && !ofThisMonth ? r.minusMonths(1) : r;
            return n.getAsInt() <= month.lengthOfMonth()
                    ? Optional.of(month.withDayOfMonth(n.getAsInt()))
                    : Optional.empty();
        }));
    }

    private Optional<LocalDate> shifted(int days) {
        return c.reference().map(r -> r.plusDays(days));
    }

    private static Optional<TimeExpression> day(int begin, int end, Optional<LocalDate> day) {
        return Optional.of(new TimeExpression(begin, end, TimeValues.dayOrUnknown(day)));
    }

    private static TimeExpression part(TimeExpression t, String part) {
        return new TimeExpression(t.begin(), t.end(), TimeValues.partOfDay(t.value(), part));
    }

    private Optional<TimeExpression> resolved(
            int begin, int end, Precision precision, java.util.function.Function<LocalDate, TimeValue> value) {
        return Optional.of(
                new TimeExpression(begin, end, c.reference().map(value).orElse(TimeValues.unknown(precision))));
    }
}
