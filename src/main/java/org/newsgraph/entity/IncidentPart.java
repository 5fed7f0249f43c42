package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.TimeValue;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;

/**
 * A claim about something violent or harmful, as a part of an incident.
 *
 * @param event path of the event
 * @param entities of the document, by referent
 */
record IncidentPart(Claims document, Claim claim, Claim.Content.Event content, String event, List<Entity> entities) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> FURTHER =
            Set.of("another", "other", "second", "third", "fourth", "more", "further", "new", "additional", "separate");

    /** Entities in a role. */
    Set<String> keys(String role) {
        return mentions(role)
                .map(m -> entities.get(m.referent()).key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Mentions in a role. */
    Stream<Mention> mentions(String role) {
        return content.roles().getOrDefault(Ng.term(role), List.of()).stream()
                .filter(Filler.Entity.class::isInstance)
                .map(f -> ((Filler.Entity) f).mention());
    }

    /** Mentions in all roles. */
    Stream<Mention> mentions() {
        return content.roles().values().stream()
                .flatMap(List::stream)
                .filter(Filler.Entity.class::isInstance)
                .map(f -> ((Filler.Entity) f).mention());
    }

    /** Entities in whatever role. */
    Set<String> participants() {
        return mentions().map(m -> entities.get(m.referent()).key()).collect(Collectors.toSet());
    }

    Entity entity(Mention mention) {
        return entities.get(mention.referent());
    }

    /** Whether a role of the part is filled by the other's event. */
    boolean pointsTo(IncidentPart other) {
        return content.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(f -> f instanceof Filler.Event e
                        && e.claim() == other.claim().index());
    }

    /** Classes of the events that fill its roles. */
    Stream<String> heldTypes() {
        return content.roles().values().stream()
                .flatMap(List::stream)
                .filter(Filler.Event.class::isInstance)
                .map(f -> document.claims().get(((Filler.Event) f).claim()).content())
                .filter(Claim.Content.Event.class::isInstance)
                .map(held -> ((Claim.Content.Event) held).type());
    }

    int sentenceIndex() {
        return claim.sentence();
    }

    Optional<Sentence> sentence() {
        List<Sentence> all = document.mentions().analysis().sentences();
        return claim.sentence() < all.size() ? Optional.of(all.get(claim.sentence())) : Optional.empty();
    }

    /** Token of the predicate. */
    Optional<Token> trigger() {
        return sentence().flatMap(s -> s.tokens().stream()
                .filter(t -> t.span().begin() == claim.trigger().begin())
                .findFirst());
    }

    /** "The attack", "this bombing": said of one told before. */
    boolean isDefinite() {
        return trigger().filter(Token::isNoun).isPresent()
                && determined(trigger().orElseThrow(), DEFINITE);
    }

    /** "Another attack", "another bridge was blown up": not one told before. */
    boolean isFurther() {
        boolean own =
                trigger().filter(t -> t.isNoun() && determined(t, FURTHER)).isPresent();
        return own
                || Stream.concat(mentions("target"), mentions("instrument")).anyMatch(m -> sentence()
                        .filter(s -> m.sentence() == s.index())
                        .map(s -> s.token(m.head()))
                        .filter(t -> determined(t, FURTHER))
                        .isPresent());
    }

    private boolean determined(Token noun, Set<String> words) {
        return sentence().orElseThrow().tree().children(noun.index(), "det", "amod").stream()
                .map(c -> sentence().orElseThrow().token(c).word().toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }

    /** The days it may have been on; empty if nothing is said. */
    Optional<List<LocalDate>> days() {
        Optional<LocalDate> first = claim.time().flatMap(TimeValue::first);
        return first.map(f -> List.of(f, claim.time().flatMap(TimeValue::last).orElse(f)));
    }

    int position() {
        return claim.trigger().begin();
    }

    /** The claims about violence and harm of a document that happened or were tried, in the order of the text. */
    static List<IncidentPart> of(
            Claims document, Map<Integer, String> events, List<Entity> entities, IncidentKinds kinds) {
        return of(
                document,
                events,
                entities,
                claim -> claim.content() instanceof Claim.Content.Event event
                        && kinds.isPart(event.type(), claim.status()));
    }

    /** The claims of a document that say who was behind an incident, in the order of the text. */
    static List<IncidentPart> about(
            Claims document, Map<Integer, String> events, List<Entity> entities, IncidentKinds kinds) {
        return of(
                document,
                events,
                entities,
                claim -> claim.content() instanceof Claim.Content.Event event
                        && kinds.isAbout(event.type(), claim.status()));
    }

    private static List<IncidentPart> of(
            Claims document, Map<Integer, String> events, List<Entity> entities, Predicate<Claim> wanted) {
        List<IncidentPart> parts = new ArrayList<>();
        for (Claim claim : document.claims()) {
            if (claim.content() instanceof Claim.Content.Event event && wanted.test(claim)) {
                parts.add(new IncidentPart(document, claim, event, events.getOrDefault(claim.index(), ""), entities));
            }
        }
        parts.sort(Comparator.comparingInt(IncidentPart::position)
                .thenComparingInt(p -> p.claim().index()));
        return parts;
    }
}
