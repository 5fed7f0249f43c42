package org.newsgraph.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a machine-written date names, as pages, feeds and data files have it: ISO 8601, RFC 822, seconds or
 * milliseconds since 1970, {@code 2021/05/12}, {@code 12.05.2021}. The day is the publisher's own: a time of day and its zone
 * are passed over. {@code 05/12/2021} is read only if one of its numbers can be no month.
 */
final class WrittenDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?(?:\\.\\d+)?");
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_-]|\\z)");
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS = 12;

    private WrittenDay() {}

    static Optional<LocalDate> of(String written) {
        String s = written.strip();
        Matcher epoch = EPOCH.matcher(s);
        if (epoch.matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate());
        }
        Matcher first = YEAR_FIRST.matcher(s);
        if (first.matches()) {
            return day(first.group(1), first.group(3), first.group(4));
        }
        Matcher last = YEAR_LAST.matcher(s);
        return last.matches() ? yearLast(last) : DateLines.within(s);
    }

    /** The day in the path of a URL, where many sites have it: {@code /2021/05/12/}, {@code /2021/may/12/}. */
    static Optional<LocalDate> inPath(String url) {
        Matcher m = IN_PATH.matcher(url);
        return !m.find()
                ? Optional.empty()
                : Character.isLetter(m.group(2).charAt(0))
                        ? DateLines.within(m.group(3) + " " + m.group(2) + " " + m.group(1))
                        : day(m.group(1), m.group(2), m.group(3));
    }

    private static Optional<LocalDate> yearLast(Matcher m) {
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(3));
        if (m.group(2).equals(".") || a > MONTHS) {
            return day(m.group(4), m.group(3), m.group(1));
        }
        return b > MONTHS || a == b ? day(m.group(4), m.group(1), m.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
