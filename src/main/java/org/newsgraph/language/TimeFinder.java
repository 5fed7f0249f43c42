package org.newsgraph.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.TimeValue.Precision;

/**
 * Finds expressions of time and resolves them against the day of publication (a grammar in the manner of SUTime and
 * HeidelTime, of what news uses). Words within names are none ("Theresa May", "Black Friday").
 */
public final class TimeFinder {
    private static final Pattern OPENS = Pattern.compile("since|from|after|starting");
    private static final Pattern CLOSES = Pattern.compile("until|till|before|by");
    private static final Pattern JOINS = Pattern.compile("to|until|till|through|and|–|-|—");

    private TimeFinder() {}

    /**
     * The expressions of a sentence, sorted, not overlapping.
     *
     * @param sentence with its tree, for the tense that tells whether "on Monday" is past or to come
     * @param reference day of publication
     * @param anchor the last single day that the text before this sentence spoke of
     */
    public static List<TimeExpression> find(
            Sentence sentence, Optional<LocalDate> reference, Optional<LocalDate> anchor) {
        TimeContext context = new TimeContext(sentence, reference, anchor);
        CalendarDates dates = new CalendarDates(context);
        RelativeTimes relative = new RelativeTimes(context);
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < context.size()) {
            int at = i;
            Optional<TimeExpression> time = dates.at(at).or(() -> relative.at(at));
            time.ifPresent(t -> found.add(withPartOfDay(context, t)));
            i = time.isPresent() ? Math.max(found.get(found.size() - 1).end(), i + 1) : i + 1;
        }
        return ranges(context, found);
    }

    /** "Sunday morning", "the night of January 6". */
    private static TimeExpression withPartOfDay(TimeContext c, TimeExpression t) {
        if (CalendarWords.isPartOfDay(c.word(t.end()))) {
            return new TimeExpression(t.begin(), t.end() + 1, TimeValues.partOfDay(t.value(), c.word(t.end())));
        }
        int before = c.word(t.begin() - 1).matches("of|on") ? t.begin() - 2 : t.begin() - 1;
        if (CalendarWords.isPartOfDay(c.word(before)) && t.value().precision() == Precision.DAY) {
            return new TimeExpression(before, t.end(), TimeValues.partOfDay(t.value(), c.word(before)));
        }
        return t;
    }

    /** Joins "from … to …", "between … and …", "… – …"; opens and closes ranges by "since", "until". */
    private static List<TimeExpression> ranges(TimeContext c, List<TimeExpression> found) {
        List<TimeExpression> joined = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            TimeExpression t = found.get(k);
            String before = c.word(t.begin() - 1);
            if (k + 1 < found.size() && joins(c, before, t, found.get(k + 1))) {
                TimeExpression until = found.get(++k);
                boolean opened = before.equals("from") || before.equals("between");
                joined.add(new TimeExpression(
                        opened ? t.begin() - 1 : t.begin(),
                        until.end(),
                        range(t.value().first(), until.value().last())));
            } else if (t.value().precision() == Precision.RANGE) {
                joined.add(before.equals("from") ? new TimeExpression(t.begin() - 1, t.end(), t.value()) : t);
            } else if (OPENS.matcher(before).matches()) {
                joined.add(new TimeExpression(
                        t.begin() - 1, t.end(), range(t.value().first(), Optional.empty())));
            } else if (CLOSES.matcher(before).matches()) {
                joined.add(new TimeExpression(
                        t.begin() - 1,
                        t.end(),
                        range(Optional.empty(), t.value().last())));
            } else {
                joined.add(t);
            }
        }
        return joined;
    }

    private static boolean joins(TimeContext c, String before, TimeExpression t, TimeExpression next) {
        String word = c.word(t.end());
        if (next.begin() != t.end() + 1 || !JOINS.matcher(word).matches()) {
            return false;
        }
        return switch (word) {
            case "and" -> before.equals("between");
            case "to" -> before.equals("from");
            default -> true;
        };
    }

    private static TimeValue range(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new TimeValue(first, last, Precision.RANGE, Optional.empty(), Optional.empty());
    }
}
