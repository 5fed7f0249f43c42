package org.newsgraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.document.Span;

/**
 * Scores statuses of event mentions against gold in four classes: done, planned, hypothetical, negated. A mention of the system
 * counts for the gold mention that it overlaps most, one to one. {@code Attempted} is right for done and for negated gold.
 */
public final class StatusScore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private int gold;
    private int matched;
    private int judged;
    private int right;
    private int open;
    private int leaked;

    /** Adds a document: what {@link StatusPredictions#line} wrote for it. */
    public void add(StatusGold document, String prediction) {
        List<Event> system = events(document, prediction);
        List<StatusGold.Mention> marked = document.events().stream()
                .filter(e -> e.span().begin() < document.annotated())
                .toList();
        gold += marked.size();
        for (Pair pair : pairs(marked, system)) {
            matched++;
            pair.mention().status().ifPresent(status -> judge(group(status), pair.event()));
        }
    }

    /** Share of the gold's mentions that the system has. */
    public double recall() {
        return ratio(matched, gold);
    }

    /** Share of the matched mentions whose class is right. */
    public double accuracy() {
        return ratio(right, judged);
    }

    /** Share of what is planned, hypothetical or negated that is called done. */
    public double leak() {
        return ratio(leaked, open);
    }

    private void judge(String expected, Event event) {
        boolean attempt = event.status().equals("attempted");
        String found = attempt ? expected.equals("negated") ? "negated" : "done" : group(event.status());
        judged++;
        right += found.equals(expected) ? 1 : 0;
        open += expected.equals("done") ? 0 : 1;
        leaked += !expected.equals("done") && found.equals("done") ? 1 : 0;
    }

    private static String group(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "occurred", "ongoing", "background" -> "done";
            case "planned", "ordered" -> "planned";
            case "negated" -> "negated";
            default -> "hypothetical";
        };
    }

    private static List<Event> events(StatusGold document, String prediction) {
        try {
            List<Event> events = new ArrayList<>();
            for (JsonNode e : JSON.readTree(prediction).path("events")) {
                Span span = new Span(
                        e.path("span").path(0).asInt(), e.path("span").path(1).asInt());
                if (span.begin() < document.annotated()) {
                    events.add(new Event(span, e.path("status").asText().toLowerCase(Locale.ROOT)));
                }
            }
            return events;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No prediction in the status form", e);
        }
    }

    private static List<Pair> pairs(List<StatusGold.Mention> marked, List<Event> system) {
        List<Pair> overlapping = marked.stream()
                .flatMap(m -> system.stream().map(e -> new Pair(m, e)))
                .filter(p -> p.overlap() > 0)
                .sorted(Comparator.comparingDouble(Pair::overlap).reversed())
                .toList();
        Set<Object> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair p : overlapping) {
            if (!taken.contains(p.mention()) && !taken.contains(p.event())) {
                taken.add(p.mention());
                taken.add(p.event());
                pairs.add(p);
            }
        }
        return pairs;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private record Event(Span span, String status) {}

    private record Pair(StatusGold.Mention mention, Event event) {
        /** Intersection over union. */
        double overlap() {
            int shared = Math.min(mention.span().end(), event.span().end())
                    - Math.max(mention.span().begin(), event.span().begin());
            int lengths = mention.span().end()
                    - mention.span().begin()
                    + event.span().end()
                    - event.span().begin();
            return shared <= 0 ? 0 : (double) shared / (lengths - shared);
        }
    }
}
