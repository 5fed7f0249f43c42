package org.newsgraph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as far as it is written: year, month and day, any of them possibly unsaid. */
record WrittenDate(OptionalInt year, OptionalInt month, OptionalInt day) {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String MONTH =
            "(?<month>" + String.join("|", MONTHS) + "|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\.?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<year>-?\\d{3,4})-(?<month>\\d{1,2})-" + DAY + "(t.*)?"),
            Pattern.compile(YEAR + "-(?<month>\\d{1,2})"),
            Pattern.compile("(?:in |the year )?" + YEAR),
            Pattern.compile("(?:on )?" + DAY + " (?:of )?" + MONTH + ",? " + YEAR),
            Pattern.compile("(?:on )?" + MONTH + " " + DAY + ",? " + YEAR),
            Pattern.compile("(?:in )?" + MONTH + ",? " + YEAR),
            Pattern.compile("(?:on )?" + DAY + " " + MONTH),
            Pattern.compile("(?:on )?" + MONTH + " " + DAY));

    /** Empty if the text is no date. */
    static Optional<WrittenDate> of(String text) {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replace('_', ' ')
                .replaceAll("^[ .,\"]+|[ .,\"]+$", "");
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(m -> new WrittenDate(number(m, "year"), month(m), number(m, "day")));
    }

    private static OptionalInt number(Matcher m, String group) {
        return m.pattern().pattern().contains("(?<" + group + ">")
                ? OptionalInt.of(Integer.parseInt(m.group(group)))
                : OptionalInt.empty();
    }

    private static OptionalInt month(Matcher m) {
        if (!m.pattern().pattern().contains("(?<month>")) {
            return OptionalInt.empty();
        }
        String month = m.group("month");
        if (Character.isDigit(month.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(month));
        }
        String start = month.substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Equal, or one is the first of January and the other only its year, as collections write years that they have as dates. */
    boolean matches(WrittenDate other) {
        return equals(other) || standsForYear(other) || other.standsForYear(this);
    }

    private boolean standsForYear(WrittenDate other) {
        return month.equals(OptionalInt.of(1))
                && day.equals(OptionalInt.of(1))
                && other.equals(new WrittenDate(year, OptionalInt.empty(), OptionalInt.empty()));
    }
}
