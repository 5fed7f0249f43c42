package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.claim.Quantity.Comparator;
import org.newsgraph.language.Sentence;

/** Finds the numbers of a sentence that may count something: no dates, parts of names, money, shares, ages or scores. */
final class NumberFinder {
    private static final Pattern RANGE = Pattern.compile("(\\d+)[-–](\\d+)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> NOT_BEFORE = Set.of("$", "€", "£", "¥", "#", "no.", "aged", "age", "rs", "us$");
    private static final Set<String> NOT_AFTER =
            Set.of("%", "percent", "per", "pct", ":", "st", "nd", "rd", "th", "$", "€", "£");

    private final Sentence sentence;

    NumberFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    List<NumberPhrase> find() {
        List<NumberPhrase> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Optional<NumberPhrase> phrase = isElsewhere(i) ? Optional.empty() : at(i);
            phrase.filter(this::counts).ifPresent(found::add);
            i = phrase.map(NumberPhrase::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<NumberPhrase> at(int token) {
        Comparator word = Bounds.WORDS.get(lower(token));
        if (word != null) {
            return Optional.of(new NumberPhrase(token, token + 1, new Quantity(Double.NaN, word)));
        }
        Matcher range = RANGE.matcher(lower(token));
        if (range.matches() && Double.parseDouble(range.group(1)) < Double.parseDouble(range.group(2))) {
            return Optional.of(new NumberPhrase(
                    token, token + 1, new Quantity(Double.parseDouble(range.group(1)), Comparator.AT_LEAST)));
        }
        return value(token).map(this::withRange);
    }

    private record Value(int begin, int end, double value) {}

    /** A run of numerals: "two hundred and fifty", "1.5 million", "a thousand". */
    private Optional<Value> value(int begin) {
        int i = begin;
        double total = 0;
        double part = 0;
        boolean article = lower(i).equals("a")
                && i + 1 < size()
                && Numerals.power(lower(i + 1)).isPresent();
        if (article) {
            part = 1;
            i++;
        }
        int first = i;
        while (i < size()) {
            OptionalDouble unit = Numerals.unit(lower(i));
            OptionalDouble power = Numerals.power(lower(i));
            boolean and = i > first
                    && lower(i).equals("and")
                    && isSmall(i + 1)
                    && Numerals.power(lower(i - 1)).isPresent();
            if (unit.isPresent() && (part == 0 || part % 100 == 0)) {
                part += unit.getAsDouble();
            } else if (power.isPresent() && (i > begin)) {
                part = Math.max(1, part) * power.getAsDouble();
                if (power.getAsDouble() >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (!and) {
                break;
            }
            i++;
        }
        return i == first ? Optional.empty() : Optional.of(new Value(article ? first : begin, i, total + part));
    }

    private boolean isSmall(int token) {
        return token < size()
                && Numerals.unit(lower(token)).isPresent()
                && Numerals.unit(lower(token)).getAsDouble() < 100;
    }

    private NumberPhrase withRange(Value value) {
        int end = value.end();
        if (end + 1 < size() && Bounds.RANGE.contains(lower(end)) && !precededBy(value.begin(), "from")) {
            Optional<Value> upper = value(end + 1);
            if (upper.isPresent() && upper.get().value() > value.value()) {
                return new NumberPhrase(
                        value.begin(), upper.get().end(), new Quantity(value.value(), Comparator.AT_LEAST));
            }
        }
        Comparator comparator = Bounds.of(sentence, value.begin(), end).orElse(Comparator.EXACTLY);
        return new NumberPhrase(value.begin(), end, new Quantity(value.value(), comparator));
    }

    /** Parts of names and of times are read there. */
    private boolean isElsewhere(int token) {
        return sentence.names().stream().anyMatch(n -> n.begin() <= token && token < n.end())
                || sentence.times().stream().anyMatch(t -> t.begin() <= token && token < t.end());
    }

    private boolean counts(NumberPhrase phrase) {
        int begin = phrase.begin();
        int end = phrase.end();
        boolean year = end - begin == 1
                && YEAR.matcher(lower(begin)).matches()
                && !(end < size() && sentence.token(end).tag().equals("NNS"));
        boolean fraction = phrase.quantity().hasValue()
                && phrase.quantity().value() % 1 != 0
                && phrase.quantity().value() < 1000;
        return !year
                && !fraction
                && !(begin > 0 && NOT_BEFORE.contains(lower(begin - 1)))
                && !(end < size()
                        && (NOT_AFTER.contains(lower(end)) || lower(end).startsWith("-year")))
                && !isPronoun(phrase);
    }

    /** "one of the reasons", "one another", "no one": no count. */
    private boolean isPronoun(NumberPhrase phrase) {
        return phrase.end() - phrase.begin() == 1
                && lower(phrase.begin()).equals("one")
                && !sentence.token(phrase.begin()).tag().equals("CD");
    }

    private boolean precededBy(int token, String word) {
        return token > 0 && lower(token - 1).equals(word);
    }

    private int size() {
        return sentence.tokens().size();
    }

    private String lower(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
