package org.newsgraph.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that say nothing but when an article came out: {@code November 24, 2004}, {@code Published: 2021-05-12}. */
public final class DateLines {
    /** A machine-made prefix of the text: {@code date 2022-01-06}. */
    private static final Pattern PREFIX =
            Pattern.compile("\\A\\s*date (\\d{4}-\\d{2}-\\d{2})\\s", Pattern.CASE_INSENSITIVE);

    private static final String LEAD =
            "(?:(?:published|updated|posted|date|on)\\b[:\\s]*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";
    private static final Pattern ISO =
            Pattern.compile(LEAD + "(\\d{4}-\\d{2}-\\d{2})(?:T\\S+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(LEAD + "(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(LEAD + "(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})", Pattern.CASE_INSENSITIVE);

    /** A date anywhere in a line, its year possibly of two digits. */
    private static final Pattern WITHIN = Pattern.compile("\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b"
            + "|\\b(?<d1>\\d{1,2}) (?<m1>\\p{L}{3,9})\\.?,? (?<y1>\\d{4}|\\d{2})\\b"
            + "|\\b(?<m2>\\p{L}{3,9})\\.? (?<d2>\\d{1,2}),? (?<y2>\\d{4})\\b");

    /** {@code LIMA, May 4, 2021 (Reuters) -} before the first words of an article. */
    private static final Pattern DATELINE =
            Pattern.compile("\\A\\s*(\\p{Lu}[\\p{Lu}'’. -]{2,}\\b[^!?\\n]{0,60}?)(?:\\s-{1,2}|\\s?[–—])\\s");

    /** Of years of two digits, those from here on are of the last century, as POSIX has it. */
    private static final int FIRST_OF_LAST_CENTURY = 69;

    private DateLines() {}

    /** The first day with a year that a dateline names: {@code LIMA, 20 Aug 88 (EFE)}. */
    public static Optional<LocalDate> within(String line) {
        Matcher m = WITHIN.matcher(line);
        while (m.find()) {
            Optional<LocalDate> day = m.group("iso") != null
                    ? iso(m.group("iso"))
                    : m.group("y1") != null
                            ? of(fullYear(m.group("y1")), m.group("m1"), m.group("d1"))
                            : of(m.group("y2"), m.group("m2"), m.group("d2"));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static String fullYear(String year) {
        return year.length() == 4 ? year : (Integer.parseInt(year) < FIRST_OF_LAST_CENTURY ? "20" : "19") + year;
    }

    /** The day, if the paragraph begins with a dateline that names one with its year. */
    static Optional<LocalDate> opening(String paragraph) {
        Matcher m = DATELINE.matcher(paragraph);
        return m.find() ? within(m.group(1)) : Optional.empty();
    }

    /** The prefix at the very start of a text: where it ends and its day. */
    static Optional<Dated> prefix(String text) {
        Matcher m = PREFIX.matcher(text);
        return m.find() ? iso(m.group(1)).map(d -> new Dated(new Span(0, m.end(1)), d)) : Optional.empty();
    }

    /** The day, if the line is nothing but a date with a year. */
    static Optional<LocalDate> whole(String line) {
        String trimmed = line.strip();
        for (Pattern p : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
            Matcher m = p.matcher(trimmed);
            if (m.matches()) {
                return p == ISO
                        ? iso(m.group(1))
                        : p == MONTH_FIRST
                                ? of(m.group(3), m.group(1), m.group(2))
                                : of(m.group(3), m.group(2), m.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> iso(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        String prefix = month.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month m : Month.values()) {
            if (m.name().startsWith(prefix) && m.name().startsWith(month.toUpperCase(Locale.ROOT))) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** A day and the words that give it. */
    record Dated(Span span, LocalDate date) {}
}
