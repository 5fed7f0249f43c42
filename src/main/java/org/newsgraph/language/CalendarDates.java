package org.newsgraph.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.language.TimeValue.Precision;

/** Reads dates with figures or months: "Sunday, July 26", "6 January 2022", "1–5 May", "2022-01-06", "in July", "since 2014". */
final class CalendarDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
    private static final Pattern DECADE = Pattern.compile("((?:19|20)\\d0)s");
    private static final Pattern JOINS_DAYS = Pattern.compile("-|–|to|and|through");
    private static final Pattern BEFORE_MONTH = Pattern.compile(
            "in|of|since|until|till|by|from|to|between|and|during|early|late|mid|last|next|this|for|before|after");
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "in|of|since|until|till|by|from|to|between|and|during|early|late|mid|before|after|throughout|for|year|–|-");

    private final TimeContext c;

    CalendarDates(TimeContext context) {
        c = context;
    }

    /** The longest date that begins at the token. */
    Optional<TimeExpression> at(int i) {
        return weekdayAndDate(i)
                .or(() -> date(i))
                .or(() -> figures(i))
                .or(() -> monthAlone(i))
                .or(() -> yearAlone(i));
    }

    private Optional<TimeExpression> weekdayAndDate(int i) {
        if (CalendarWords.weekday(c.word(i)).isEmpty()) {
            return Optional.empty();
        }
        int j = c.word(i + 1).equals(",") ? i + 2 : i + 1;
        return date(j).map(d -> new TimeExpression(i, d.end(), d.value()));
    }

    private Optional<TimeExpression> date(int i) {
        return monthFirst(i).or(() -> dayFirst(i));
    }

    private Optional<TimeExpression> monthFirst(int i) {
        Optional<Month> month = CalendarWords.month(c.word(i)).filter(m -> isMonth(i));
        OptionalInt day = CalendarWords.day(c.word(i + 1));
        Matcher days = DAYS.matcher(c.word(i + 1));
        if (month.isPresent() && days.matches()) {
            return dated(i, i + 2, month.get(), number(days, 1), number(days, 2));
        }
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt until =
                JOINS_DAYS.matcher(c.word(i + 2)).matches() && !c.tag(i + 4).matches("NNP?S|JJ")
                        ? CalendarWords.day(c.word(i + 3))
                        : OptionalInt.empty();
        return until.isPresent()
                ? dated(i, i + 4, month.get(), day.getAsInt(), until.getAsInt())
                : dated(i, i + 2, month.get(), day.getAsInt(), day.getAsInt());
    }

    private Optional<TimeExpression> dayFirst(int i) {
        Matcher days = DAYS.matcher(c.word(i));
        OptionalInt first = days.matches() ? OptionalInt.of(number(days, 1)) : CalendarWords.day(c.word(i));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int last = days.matches() ? number(days, 2) : first.getAsInt();
        int j = i + 1;
        OptionalInt until =
                JOINS_DAYS.matcher(c.word(j)).matches() ? CalendarWords.day(c.word(j + 1)) : OptionalInt.empty();
        if (until.isPresent()) {
            last = until.getAsInt();
            j += 2;
        }
        j = c.word(j).equals("of") ? j + 1 : j;
        int at = j;
        Optional<Month> month = CalendarWords.month(c.word(at)).filter(m -> isMonth(at));
        int lastDay = last;
        return month.flatMap(m -> dated(i, at + 1, m, first.getAsInt(), lastDay));
    }

    /** Days of a month, with the year if one follows. */
    private Optional<TimeExpression> dated(int begin, int end, Month month, int first, int last) {
        int y = c.word(end).equals(",") ? end + 1 : end;
        OptionalInt year = CalendarWords.year(c.word(y));
        if (first > month.maxLength() || last > month.maxLength() || last < first) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            if (!Year.isLeap(year.getAsInt()) && month == Month.FEBRUARY && last == 29) {
                return Optional.empty();
            }
            LocalDate from = LocalDate.of(year.getAsInt(), month, first);
            return Optional.of(new TimeExpression(begin, y + 1, between(from, from.withDayOfMonth(last))));
        }
        TimeValue value = c.monthDay(month, first, c.looksForward(begin));
        boolean days = last > first && value.first().isPresent();
        return Optional.of(new TimeExpression(
                begin,
                end,
                days ? between(value.first().get(), value.first().get().plusDays(last - first)) : value));
    }

    private static TimeValue between(LocalDate first, LocalDate last) {
        return first.equals(last) ? TimeValue.day(first) : TimeValues.of(first, last, Precision.RANGE);
    }

    private Optional<TimeExpression> figures(int i) {
        Matcher iso = ISO.matcher(c.word(i));
        Matcher dotted = DOTTED.matcher(c.word(i));
        Matcher decade = DECADE.matcher(c.word(i));
        try {
            if (iso.matches()) {
                LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
                return Optional.of(new TimeExpression(i, i + 1, TimeValue.day(day)));
            }
            if (dotted.matches()) {
                LocalDate day = LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1));
                return Optional.of(new TimeExpression(i, i + 1, TimeValue.day(day)));
            }
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
        return decade.matches()
                ? Optional.of(new TimeExpression(
                        i, i + 1, TimeValues.years(number(decade, 1), number(decade, 1) + 9, Precision.RANGE)))
                : Optional.empty();
    }

    private Optional<TimeExpression> monthAlone(int i) {
        Optional<Month> month = CalendarWords.month(c.word(i)).filter(m -> isMonth(i));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int y = c.word(i + 1).equals(",") || c.word(i + 1).equals("of") ? i + 2 : i + 1;
        OptionalInt year = CalendarWords.year(c.word(y));
        if (year.isPresent()) {
            return Optional.of(new TimeExpression(i, y + 1, TimeValues.month(year.getAsInt(), month.get())));
        }
        OptionalInt shift = yearShift(y);
        if (y == i + 2 && shift.isPresent() && c.reference().isPresent()) {
            int shifted = c.reference().get().getYear() + shift.getAsInt();
            return Optional.of(new TimeExpression(i, y + 2, TimeValues.month(shifted, month.get())));
        }
        boolean modified =
                BEFORE_MONTH.matcher(c.word(i - 1)).matches() && !c.tag(i + 1).startsWith("NN");
        boolean forward = c.word(i - 1).equals("next") || !c.word(i - 1).equals("last") && c.looksForward(i);
        return modified ? Optional.of(new TimeExpression(i, i + 1, c.month(month.get(), forward))) : Optional.empty();
    }

    /** "may", "march" and "august" are words too; a day and a comma or stop behind tell, whatever the tagger says. */
    private boolean isMonth(int i) {
        boolean dayFollows =
                CalendarWords.day(c.word(i + 1)).isPresent() && c.tag(i + 2).matches("|[,.:]|IN|CC|''|-RRB-");
        return (c.tag(i).startsWith("NN") || dayFollows)
                && Character.isUpperCase(c.sentence().token(i).word().charAt(0));
    }

    /** For "this year", "last year", "next year". */
    private OptionalInt yearShift(int i) {
        return c.word(i + 1).equals("year") ? CalendarWords.shift(c.word(i)) : OptionalInt.empty();
    }

    private Optional<TimeExpression> yearAlone(int i) {
        if (c.word(i).startsWith("mid-")) {
            OptionalInt year = CalendarWords.year(c.word(i).substring(4));
            return year.isPresent()
                    ? Optional.of(new TimeExpression(i, i + 1, TimeValues.year(year.getAsInt())))
                    : Optional.empty();
        }
        OptionalInt year = CalendarWords.year(c.word(i));
        boolean dated = BEFORE_YEAR.matcher(c.word(i - 1)).matches();
        boolean counts =
                c.tag(i + 1).startsWith("NN") && !(i == 1 && c.tag(i + 1).startsWith("NNP"))
                        || c.tag(i + 1).startsWith("JJ");
        return year.isPresent() && dated && !counts
                ? Optional.of(new TimeExpression(i, i + 1, TimeValues.year(year.getAsInt())))
                : Optional.empty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
