package org.newsgraph.language;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A stretch of calendar time as precise as the text is.
 *
 * <p>Nothing known: both days and {@code monthDay} empty ("yesterday" in a text without a date). A {@link Precision#RANGE} with
 * one of the two days is open on the other side: "since 2014" has only {@code first}, "until Monday" only {@code last}.
 *
 * @param first first day, if year, month and day are known or follow from the document's date
 * @param last last day, equal to {@code first} for a single day
 * @param precision how precise the text was
 * @param monthDay month and day of a date whose year nothing tells
 * @param partOfDay {@code night}, {@code morning} …, if said
 */
public record TimeValue(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Precision precision,
        Optional<MonthDay> monthDay,
        Optional<String> partOfDay) {
    /** Grain of an expression of time. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        RANGE,
        /** A date without a year. */
        MONTH_DAY
    }

    public static TimeValue day(LocalDate day) {
        return new TimeValue(Optional.of(day), Optional.of(day), Precision.DAY, Optional.empty(), Optional.empty());
    }
}
