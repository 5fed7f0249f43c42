package org.newsgraph.entity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Splits claims that agree in all but the date. Stated days must overlap; what states none goes with the event about whose
 * days it was said, else with what was said about the same time.
 */
final class EventDates {
    /** How many days after an event news still speaks of it as of this one. */
    private static final long NEAR = 3;

    private EventDates() {}

    /**
     * Claims about one event.
     *
     * @param day first day stated, {@code yyyy-mm-dd} or {@code mm-dd}; empty if none is
     * @param anchor what tells it from other events of the same participants: the day, else when it was spoken of
     */
    record Group(String day, String anchor, List<EventTelling> claims) {}

    private static final class Span {
        private LocalDate first;
        private LocalDate last;
        private final List<EventTelling> claims = new ArrayList<>();

        Span(LocalDate first, LocalDate last) {
            this.first = first;
            this.last = last;
        }

        boolean near(LocalDate day) {
            return !day.isBefore(first.minusDays(NEAR)) && ChronoUnit.DAYS.between(last, day) <= NEAR;
        }
    }

    static List<Group> split(List<EventTelling> claims) {
        List<Span> dated = dated(claims);
        List<EventTelling> undated = new ArrayList<>();
        List<EventTelling> timeless = new ArrayList<>();
        for (EventTelling c : claims) {
            if (c.first().isEmpty()) {
                (c.asOf().isPresent() ? undated : timeless).add(c);
            }
        }
        timeless.sort(EventTelling.BY_PLACE);
        List<Span> spoken = new ArrayList<>();
        undated.sort(
                Comparator.comparing((EventTelling c) -> c.asOf().orElseThrow()).thenComparing(EventTelling.BY_PLACE));
        for (EventTelling c : undated) {
            LocalDate said = c.asOf().orElseThrow();
            List<Span> near = dated.stream().filter(s -> s.near(said)).toList();
            (near.size() == 1 ? near.get(0) : lastOr(spoken, said)).claims.add(c);
        }
        List<Group> groups = new ArrayList<>();
        dated.forEach(s -> groups.add(new Group(s.first.toString(), s.first.toString(), s.claims)));
        spoken.forEach(s -> groups.add(new Group("", "said " + s.first, s.claims)));
        timeless.forEach(c -> yearless(c, dated, groups));
        return groups;
    }

    /** A day without a year goes with the one event that was on such a day; no day at all, with the only event there is. */
    private static void yearless(EventTelling c, List<Span> dated, List<Group> groups) {
        Optional<MonthDay> day = c.day();
        List<Group> fitting = day.isEmpty() && dated.size() == 1 && groups.size() == 1
                ? groups
                : groups.stream()
                        .filter(g -> day.isPresent()
                                && g.day().endsWith(day.get().toString().substring(2)))
                        .toList();
        if (fitting.size() == 1) {
            fitting.get(0).claims().add(c);
            return;
        }
        String own = day.map(d -> d.toString().substring(2)).orElse("");
        groups.stream()
                .filter(g -> g.day().equals(own) && g.anchor().equals(own))
                .findFirst()
                .orElseGet(() -> {
                    Group g = new Group(own, own, new ArrayList<>());
                    groups.add(g);
                    return g;
                })
                .claims()
                .add(c);
    }

    private static List<Span> dated(List<EventTelling> claims) {
        List<Span> spans = new ArrayList<>();
        claims.stream()
                .filter(c -> c.first().isPresent())
                .sorted(Comparator.comparing((EventTelling c) -> c.first().orElseThrow())
                        .thenComparing(c -> c.last().orElseThrow())
                        .thenComparing(EventTelling.BY_PLACE))
                .forEach(c -> place(c, spans));
        return spans;
    }

    /** In the order of first days, a claim overlaps with all of the last group or starts a new one. */
    private static void place(EventTelling c, List<Span> spans) {
        LocalDate first = c.first().orElseThrow();
        LocalDate last = c.last().orElseThrow();
        if (spans.isEmpty() || first.isAfter(spans.get(spans.size() - 1).last)) {
            spans.add(new Span(first, last));
        }
        Span open = spans.get(spans.size() - 1);
        open.first = first;
        open.last = last.isBefore(open.last) ? last : open.last;
        open.claims.add(c);
    }

    private static Span lastOr(List<Span> spoken, LocalDate said) {
        if (spoken.isEmpty() || ChronoUnit.DAYS.between(spoken.get(spoken.size() - 1).last, said) > NEAR) {
            spoken.add(new Span(said, said));
        }
        Span open = spoken.get(spoken.size() - 1);
        open.last = said;
        return open;
    }
}
