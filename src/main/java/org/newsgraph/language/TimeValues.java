package org.newsgraph.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsgraph.language.TimeValue.Precision;

/** Makes values of calendar time. */
final class TimeValues {
    private TimeValues() {}

    static TimeValue of(LocalDate first, LocalDate last, Precision precision) {
        return new TimeValue(Optional.of(first), Optional.of(last), precision, Optional.empty(), Optional.empty());
    }

    static TimeValue unknown(Precision precision) {
        return new TimeValue(Optional.empty(), Optional.empty(), precision, Optional.empty(), Optional.empty());
    }

    static TimeValue dayOrUnknown(Optional<LocalDate> day) {
        return day.map(TimeValue::day).orElse(unknown(Precision.DAY));
    }

    static TimeValue week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(monday, monday.plusDays(6), Precision.WEEK);
    }

    static TimeValue month(int year, Month month) {
        YearMonth m = YearMonth.of(year, month);
        return of(m.atDay(1), m.atEndOfMonth(), Precision.MONTH);
    }

    static TimeValue year(int year) {
        return years(year, year, Precision.YEAR);
    }

    static TimeValue years(int first, int last, Precision precision) {
        return of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
    }

    static TimeValue quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return of(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.RANGE);
    }

    static TimeValue partOfDay(TimeValue value, String part) {
        return new TimeValue(value.first(), value.last(), value.precision(), value.monthDay(), Optional.of(part));
    }
}
