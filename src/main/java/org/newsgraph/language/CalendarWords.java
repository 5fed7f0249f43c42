package org.newsgraph.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words and figures of the calendar. All take words in lower case. */
final class CalendarWords {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern PART_OF_DAY = Pattern.compile("night|morning|evening|afternoon|noon|midnight|dawn");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3) + ".", month);
        }
        MONTHS.put("sept.", Month.SEPTEMBER);
        Arrays.stream(DayOfWeek.values()).forEach(d -> WEEKDAYS.put(d.name().toLowerCase(Locale.ROOT), d));
    }

    private CalendarWords() {}

    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }

    /** Day of a month in figures, with or without its ordinal ending. */
    static OptionalInt day(String word) {
        Matcher m = DAY.matcher(word);
        int day = m.matches() ? Integer.parseInt(m.group(1)) : 0;
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    static OptionalInt year(String word) {
        return YEAR.matcher(word).matches() ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /** A small number in figures or letters; "a" and "an" are one. */
    static OptionalInt number(String word) {
        if (FIGURES.matcher(word).matches()) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        int i = word.equals("a") || word.equals("an") ? 1 : NUMBERS.indexOf(word);
        return i > 0 ? OptionalInt.of(i) : OptionalInt.empty();
    }

    /** 1 to 4 for the ordinals of quarters. */
    static OptionalInt ordinal(String word) {
        int i = ORDINALS.indexOf(word);
        return i >= 0 ? OptionalInt.of(i + 1) : OptionalInt.empty();
    }

    /** -1 for "last", 0 for "this", 1 for "next" and their like. */
    static OptionalInt shift(String word) {
        return switch (word) {
            case "last", "past", "previous" -> OptionalInt.of(-1);
            case "this", "current" -> OptionalInt.of(0);
            case "next", "coming", "following" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    static boolean isPartOfDay(String word) {
        return PART_OF_DAY.matcher(word).matches();
    }
}
