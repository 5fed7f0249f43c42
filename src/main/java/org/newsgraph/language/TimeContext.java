package org.newsgraph.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.TimeValue.Precision;

/**
 * What an expression of time is resolved against: the day of publication, the last day that the text spoke of, and whether
 * the verb it belongs to looks forward.
 */
record TimeContext(Sentence sentence, Optional<LocalDate> reference, Optional<LocalDate> anchor, List<String> words) {
    /** A date without a year this near needs no tense to be understood. */
    private static final int NEAR = 45;

    private static final Set<String> FORWARD =
            Set.of("will", "shall", "'ll", "’ll", "would", "should", "may", "might", "must");

    TimeContext(Sentence sentence, Optional<LocalDate> reference, Optional<LocalDate> anchor) {
        this(sentence, reference, anchor, outsideNames(sentence));
    }

    private static List<String> outsideNames(Sentence sentence) {
        List<String> words = new ArrayList<>(sentence.tokens().size());
        sentence.tokens().forEach(t -> words.add(t.word().toLowerCase(Locale.ROOT)));
        for (Name name : sentence.names()) {
            Collections.fill(words.subList(name.begin(), name.end()), "");
        }
        return words;
    }

    int size() {
        return sentence.tokens().size();
    }

    /** The word in lower case; empty outside the sentence and within names. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    String tag(int i) {
        return i < 0 || i >= size() ? "" : sentence.token(i).tag();
    }

    /** Whether the tree takes the word for a part of the one before it. */
    boolean isFixed(int i) {
        return i > 0
                && i < size()
                && sentence.tree().is(i, "fixed")
                && sentence.tree().head(i) == i - 1;
    }

    /** Whether the nearest verb above the token is a future, a timetable's present ("runs") or a purpose, or "until" stands before it. */
    boolean looksForward(int token) {
        if (word(token - 1).matches("until|till|by")) {
            return true;
        }
        DependencyTree tree = sentence.tree();
        int t = tree.head(token);
        while (t >= 0 && !sentence.token(t).isVerb() && tree.child(t, "cop").isEmpty()) {
            t = tree.head(t);
        }
        if (t < 0) {
            return false;
        }
        List<Integer> helpers = tree.children(t, "aux", "cop", "mark");
        boolean present = helpers.isEmpty() && sentence.token(t).tag().matches("VBZ|VBP");
        if (present && !sentence.isHeadline()) {
            return true;
        }
        return helpers.stream()
                .map(sentence::token)
                .anyMatch(h -> FORWARD.contains(h.word().toLowerCase(Locale.ROOT))
                        || h.tag().equals("TO"));
    }

    /** The day of that name: the nearest one not after publication, or, looking forward, not before it. */
    Optional<LocalDate> weekday(DayOfWeek day, boolean forward) {
        return reference.map(
                r -> r.with(forward ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** The day in the year that makes sense: the nearest if near, else the past one, or the coming one looking forward. */
    TimeValue monthDay(Month month, int day, boolean forward) {
        Optional<MonthDay> monthDay =
                day <= month.maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
        return reference
                .flatMap(r -> monthDay.map(md -> TimeValue.day(nearest(r, md, forward))))
                .orElse(new TimeValue(
                        Optional.empty(), Optional.empty(), Precision.MONTH_DAY, monthDay, Optional.empty()));
    }

    private static LocalDate nearest(LocalDate r, MonthDay day, boolean forward) {
        List<LocalDate> years =
                Stream.of(-1, 0, 1).map(y -> day.atYear(r.getYear() + y)).toList();
        LocalDate near = years.stream()
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(r, d))))
                .orElseThrow();
        if (Math.abs(ChronoUnit.DAYS.between(r, near)) <= NEAR) {
            return near;
        }
        Stream<LocalDate> side = years.stream().filter(d -> forward ? d.isAfter(r) : d.isBefore(r));
        return side.min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(r, d))))
                .orElse(near);
    }

    /** The whole month, in the year that makes sense. */
    TimeValue month(Month month, boolean forward) {
        return reference
                .map(r -> {
                    int year = r.getYear();
                    if (forward && month.getValue() < r.getMonthValue()) {
                        year++;
                    } else if (!forward && month.getValue() > r.getMonthValue()) {
                        year--;
                    }
                    return TimeValues.month(year, month);
                })
                .orElse(TimeValues.unknown(Precision.MONTH));
    }
}
