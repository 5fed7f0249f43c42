package org.newsgraph.claim;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Values of numerals, in digits and in English words. */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[,\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("zero", 0.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0));

    private static final Map<String, Double> POWERS =
            Map.of("dozen", 12.0, "hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);

    private Numerals() {}

    /** Value of a word that adds ("3,811", "forty-two"). */
    static OptionalDouble unit(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(lower).matches()) {
            return OptionalDouble.of(Double.parseDouble(lower.replaceAll("[,\u00a0]", "")));
        }
        double sum = 0;
        for (String part : lower.split("-")) {
            Double value = UNITS.get(part);
            if (value == null) {
                return OptionalDouble.empty();
            }
            sum += value;
        }
        return OptionalDouble.of(sum);
    }

    /** Value of a word that multiplies what stands before it ("million"). */
    static OptionalDouble power(String word) {
        Double value = POWERS.get(word.toLowerCase(Locale.ROOT));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
