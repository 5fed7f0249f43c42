package org.newsgraph.evaluate;

import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.newsgraph.language.Clause;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * The events of a document as records of political event data: who, category, whom. What is planned counts as the promise or
 * threat that it is; what is ordered, denied or supposed is no event of its own. Who acts together ("Peru and Chile signed")
 * each has a record with nobody on the other side.
 */
final class CodedEvents {
    private static final String COMMITMENT = Ng.term("Commitment");
    private static final String THREAT = Ng.term("ThreatWarning");
    private static final String OFFICE = Ng.term("OfficeHolding");
    private static final String UNREST = Ng.term("Unrest");
    private static final String THEME = Ng.term("theme");
    private static final List<String> SOURCE = terms("actor", "cause", "instrument");
    /** Roles of the other side; the first that is filled counts. */
    private static final List<String> OTHER_SIDE = terms("recipient", "target", "partner", "formerTarget");
    /** Who moves, where nobody is said to send them. */
    private static final List<String> MOVED = terms("theme");
    /** Where nobody is on the other side, the place says whose affair it is. */
    private static final List<String> PLACES = terms("destination", "place", "origin");
    /** Of what is asked for, promised, refused: who shall do it, to whom, where. */
    private static final List<String> IN_THEME =
            Stream.of(terms("actor"), OTHER_SIDE, PLACES).flatMap(List::stream).toList();
    /** What several do with one another. */
    private static final List<String> SYMMETRIC =
            terms("Agreement", "Meeting", "Cooperation", "DiplomaticRelations", "ArmedClash");

    private final EventCodes codes;

    CodedEvents(EventCodes codes) {
        this.codes = codes;
    }

    private static List<String> terms(String... names) {
        return Stream.of(names).map(Ng::term).toList();
    }

    /** Categories of all events that the text tells of, done or not, but for those that it denies; sorted. */
    Set<String> categories(Claims claims) {
        Set<String> all = new TreeSet<>();
        for (Claim claim : claims.claims()) {
            if (claim.content() instanceof Content.Event event && claim.status() != Status.NEGATED) {
                all.addAll(codes.of(event.type()));
                all.addAll(of(claims, claim, event));
            }
        }
        return all;
    }

    /**
     * The records, in the order of the text. What one does of one kind in a sentence is one record: "shelled the town, killing
     * 20" tells of one assault.
     */
    List<LabelledTriple> records(Claims claims) {
        Set<Integer> inner = contained(claims);
        Map<List<Object>, List<LabelledTriple>> all = new LinkedHashMap<>();
        for (Claim claim : claims.claims()) {
            if (claim.content() instanceof Content.Event event && !inner.contains(claim.index())) {
                // Classes that may be either are rarely the milder of the two.
                of(claims, claim, event).stream().max(Comparator.naturalOrder()).stream()
                        .flatMap(category -> records(claims, claim, event, category).stream())
                        .collect(Collectors.groupingBy(
                                r -> List.<Object>of(claim.sentence(), r.property(), r.subject()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                        .forEach((key, records) -> all.merge(key, records, (a, b) -> hasTarget(a) ? a : b));
            }
        }
        return all.values().stream().flatMap(List::stream).distinct().toList();
    }

    private static boolean hasTarget(List<LabelledTriple> records) {
        return records.stream().anyMatch(r -> !r.object().isEmpty());
    }

    /** Claims that are part of what another says: the withdrawal that is demanded, the strike that is threatened. */
    private static Set<Integer> contained(Claims claims) {
        return claims.claims().stream()
                .filter(c -> c.content() instanceof Content.Event)
                .flatMap(c -> ((Content.Event) c.content()).roles().getOrDefault(THEME, List.of()).stream())
                .filter(Filler.Event.class::isInstance)
                .map(f -> ((Filler.Event) f).claim())
                .collect(Collectors.toSet());
    }

    private List<String> of(Claims claims, Claim claim, Content.Event event) {
        return switch (claim.status()) {
            case OCCURRED, ONGOING, ATTEMPTED, BACKGROUND ->
                promised(claims, event)
                        .map(codes::ifPlanned)
                        .filter(c -> !c.isEmpty())
                        .orElse(codes.of(event.type()));
            case PLANNED -> codes.ifPlanned(event.type());
            case HYPOTHETICAL, ORDERED, NEGATED -> List.of();
        };
    }

    /** The class of what a promise, plan or decision is about: to promise a strike is to threaten. */
    private Optional<String> promised(Claims claims, Content.Event event) {
        return codes.isA(event.type(), COMMITMENT) && !codes.isA(event.type(), THREAT)
                ? themes(claims, event).map(Content.Event::type).findFirst()
                : Optional.empty();
    }

    private static Stream<Content.Event> themes(Claims claims, Content.Event event) {
        return event.roles().getOrDefault(THEME, List.of()).stream()
                .filter(Filler.Event.class::isInstance)
                .map(f -> claims.claims().get(((Filler.Event) f).claim()).content())
                .filter(Content.Event.class::isInstance)
                .map(Content.Event.class::cast);
    }

    private List<LabelledTriple> records(Claims claims, Claim claim, Content.Event event, String category) {
        Labels labels = new Labels(claims, claim.sentence(), codes);
        List<String> sources = labels.first(event, SOURCE);
        if (sources.isEmpty() && codes.isA(event.type(), Ng.term("ForceMovement"))) {
            sources = labels.first(event, MOVED);
        }
        if (sources.isEmpty()) {
            List<String> partners = labels.of(event, Ng.term("partner"));
            return partners.size() < 2
                    ? List.of()
                    : partners.stream().map(p -> record(p, category, "")).toList();
        }
        List<String> known = sources;
        List<String> targets = targets(claims, claim, event, labels, known);
        if (targets.isEmpty() && isNoun(claims, claim)) {
            return List.of(); // "the government's plan": a name for a thing rather than the news of an act
        }
        return targets.isEmpty()
                ? known.stream().map(s -> record(s, category, "")).toList()
                : known.stream()
                        .flatMap(s -> targets.stream().map(t -> record(s, category, t)))
                        .toList();
    }

    private static LabelledTriple record(String source, String category, String target) {
        return new LabelledTriple(source, category, target, Optional.empty());
    }

    private static boolean isNoun(Claims claims, Claim claim) {
        return claims.mentions().analysis().sentences().get(claim.sentence()).clauses().stream()
                .filter(c ->
                        c.partOfSpeech() == PartOfSpeech.NOUN && c.support().isEmpty())
                .map(Clause::head)
                .anyMatch(h -> claims.mentions()
                        .analysis()
                        .sentences()
                        .get(claim.sentence())
                        .token(h)
                        .span()
                        .equals(claim.trigger()));
    }

    private List<String> targets(Claims claims, Claim claim, Content.Event event, Labels labels, List<String> sources) {
        List<String> found = labels.firstBut(sources, event, OTHER_SIDE);
        if (!found.isEmpty() || sources.size() > 1 && SYMMETRIC.stream().anyMatch(c -> codes.isA(event.type(), c))) {
            return found;
        }
        List<String> inner = themes(claims, event)
                .map(theme -> labels.firstBut(sources, theme, IN_THEME))
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!inner.isEmpty()) {
            return inner;
        }
        List<String> places = labels.firstBut(sources, event, PLACES);
        if (codes.isA(event.type(), OFFICE)) {
            return places; // who resigns does so to nobody
        }
        List<String> governed = labels.governed(claim, sources, labels.all(event, PLACES));
        // Where people protest is not what they protest against; where a force acts mostly is.
        boolean elsewhere = codes.isA(event.type(), UNREST);
        return governed.isEmpty() || !places.isEmpty() && !elsewhere ? places : governed;
    }
}
