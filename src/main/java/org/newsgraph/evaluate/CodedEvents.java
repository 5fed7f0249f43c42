package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Ng;

/**
 * The events of a document as records of political event data: who, category, whom. What is planned counts as the promise or
 * threat that it is; what is ordered, denied or supposed is no event of its own. Who acts together ("Peru and Chile signed")
 * each has a record with nobody on the other side.
 */
public final class CodedEvents {
    private static final String ACTOR = Ng.term("actor");
    private static final String PARTNER = Ng.term("partner");
    private static final String THEME = Ng.term("theme");
    /** Roles of the other side; the first that is filled counts. */
    private static final List<String> OTHER_SIDE = Stream.of("recipient", "target", "partner", "formerTarget")
            .map(Ng::term)
            .toList();
    /** Where nobody is on the other side, the place says whose affair it is. */
    private static final List<String> PLACES =
            Stream.of("destination", "place", "origin").map(Ng::term).toList();

    private final EventCodes codes;

    public CodedEvents(EventCodes codes) {
        this.codes = codes;
    }

    /**
     * A record.
     *
     * @param source who acts, in the text's words
     * @param category lower case
     * @param target on the other side, in the text's words; empty if nobody
     */
    public record Coded(String source, String category, String target) {}

    /** Categories of all events that the text says took place or will, whoever acts; sorted. */
    public Set<String> categories(Claims claims) {
        Set<String> all = new TreeSet<>();
        for (Claim claim : claims.claims()) {
            if (claim.content() instanceof Content.Event event && claim.status() != Status.NEGATED) {
                all.addAll(codes.of(event.type()));
                if (isIntended(claim)) {
                    all.addAll(codes.ifPlanned(event.type()));
                }
            }
        }
        return all;
    }

    /** The records, in the order of the text. */
    public List<Coded> records(Claims claims) {
        Set<Integer> inner = contained(claims);
        Set<Coded> all = new LinkedHashSet<>();
        for (Claim claim : claims.claims()) {
            if (claim.content() instanceof Content.Event event) {
                for (String category : categories(claim, event, inner)) {
                    all.addAll(records(claims, event, category));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Claims that are part of what another says: the withdrawal that is demanded, the strike that is threatened. */
    private static Set<Integer> contained(Claims claims) {
        return claims.claims().stream()
                .filter(c -> c.content() instanceof Content.Event)
                .flatMap(c -> ((Content.Event) c.content()).roles().values().stream())
                .flatMap(List::stream)
                .filter(Filler.Event.class::isInstance)
                .map(f -> ((Filler.Event) f).claim())
                .collect(Collectors.toSet());
    }

    private List<String> categories(Claim claim, Content.Event event, Set<Integer> inner) {
        return switch (claim.status()) {
            case OCCURRED, ONGOING, ATTEMPTED, BACKGROUND -> codes.of(event.type());
            case PLANNED, HYPOTHETICAL ->
                isIntended(claim) && !inner.contains(claim.index()) ? codes.ifPlanned(event.type()) : List.of();
            case ORDERED, NEGATED -> List.of();
        };
    }

    private static boolean isIntended(Claim claim) {
        return claim.status() == Status.PLANNED;
    }

    private List<Coded> records(Claims claims, Content.Event event, String category) {
        Labels labels = new Labels(claims);
        List<String> sources = labels.of(fillers(event, ACTOR));
        List<String> targets = targets(claims, event, labels);
        if (sources.isEmpty()) {
            List<String> partners = labels.of(fillers(event, PARTNER));
            return partners.size() < 2
                    ? List.of()
                    : partners.stream().map(p -> new Coded(p, category, "")).toList();
        }
        if (targets.isEmpty()) {
            return sources.stream().map(s -> new Coded(s, category, "")).toList();
        }
        return sources.stream()
                .flatMap(s -> targets.stream().filter(t -> !t.equals(s)).map(t -> new Coded(s, category, t)))
                .toList();
    }

    private static List<Filler> fillers(Content.Event event, String role) {
        return event.roles().getOrDefault(role, List.of());
    }

    private static List<String> targets(Claims claims, Content.Event event, Labels labels) {
        for (String role : OTHER_SIDE) {
            List<String> found = labels.of(fillers(event, role));
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<String> inTheme = inTheme(claims, event, labels);
        return !inTheme.isEmpty() ? inTheme : first(event, PLACES, labels);
    }

    /** Whoever takes part in the act that is asked for, promised or rejected. */
    private static List<String> inTheme(Claims claims, Content.Event event, Labels labels) {
        List<String> found = new ArrayList<>();
        for (Filler filler : fillers(event, THEME)) {
            if (filler instanceof Filler.Event inner
                    && claims.claims().get(inner.claim()).content() instanceof Content.Event theme) {
                Set<String> own = Set.copyOf(labels.of(fillers(event, ACTOR)));
                Stream.concat(Stream.of(ACTOR), Stream.concat(OTHER_SIDE.stream(), PLACES.stream()))
                        .map(role -> labels.of(fillers(theme, role)).stream()
                                .filter(l -> !own.contains(l))
                                .toList())
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                        .ifPresent(found::addAll);
            }
        }
        return found;
    }

    private static List<String> first(Content.Event event, List<String> roles, Labels labels) {
        return roles.stream()
                .map(role -> labels.of(fillers(event, role)))
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
