package org.newsgraph.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;

/** What speaks for two parts of a document being of one incident, and what speaks against it. */
final class IncidentLinks {
    /** How many sentences on "the attack" is still the one told before. */
    private static final int FAR = 4;

    private static final Set<String> ARCS = Set.of("advcl", "acl", "conj", "xcomp", "parataxis");
    private static final List<String> OUTLIVE =
            Stream.of("Country", "Region", "City").map(Ng::term).toList();

    private final Lexicon lexicon;
    private final IncidentKinds kinds;

    IncidentLinks(Lexicon lexicon, IncidentKinds kinds) {
        this.lexicon = lexicon;
        this.kinds = kinds;
    }

    /** Whether the later part surely speaks of the incident of the earlier. */
    boolean same(IncidentPart earlier, IncidentPart later) {
        if (earlier.event().equals(later.event()) || earlier.pointsTo(later) || later.pointsTo(earlier)) {
            return true;
        }
        if (contradict(earlier, later) || later.isFurther()) {
            return false;
        }
        boolean near = later.sentenceIndex() - earlier.sentenceIndex() <= FAR;
        return near && (later.isDefinite() || names(earlier, later))
                || sharesTarget(earlier, later)
                || near && sharesInstrument(earlier, later)
                || inOneSentence(earlier, later);
    }

    /** The part that an accusation means: the one that it holds, else the last told before that its words can name. */
    Optional<IncidentPart> meant(List<IncidentPart> parts, IncidentPart accusation) {
        Optional<IncidentPart> held =
                parts.stream().filter(accusation::pointsTo).findFirst();
        return held.or(() -> parts.stream()
                .filter(p -> p.position() < accusation.position() && names(p, accusation))
                .reduce((first, last) -> last));
    }

    /** Whether the two can be of one incident at all. */
    boolean contradict(IncidentPart a, IncidentPart b) {
        return !kinds.compatible(a.content().type(), b.content().type())
                || daysDiffer(a, b)
                || placesDiffer(a, b)
                || sidesDiffer(a, b);
    }

    private static boolean daysDiffer(IncidentPart a, IncidentPart b) {
        return a.days().isPresent()
                && b.days().isPresent()
                && (a.days().get().get(1).isBefore(b.days().get().get(0))
                        || b.days().get().get(1).isBefore(a.days().get().get(0)));
    }

    /** Two towns, or two provinces. That one lies in the other is no difference. */
    private boolean placesDiffer(IncidentPart a, IncidentPart b) {
        return OUTLIVE.stream().anyMatch(type -> {
            Set<String> one = places(a, type);
            Set<String> other = places(b, type);
            return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        });
    }

    private Set<String> places(IncidentPart part, String type) {
        return Stream.concat(part.mentions("place"), part.mentions("target"))
                .map(part::entity)
                .filter(e -> lexicon.isA(e.type(), type))
                .map(Entity::key)
                .collect(Collectors.toSet());
    }

    /** Two who did it, each known by name; or two who were killed, one by one. */
    private boolean sidesDiffer(IncidentPart a, IncidentPart b) {
        return differByName(a, b, "actor") || isDeath(a) && isDeath(b) && differByName(a, b, "target");
    }

    private boolean isDeath(IncidentPart part) {
        return lexicon.isA(part.content().type(), Ng.term("Death"));
    }

    private static boolean differByName(IncidentPart a, IncidentPart b, String role) {
        Set<String> one = named(a, role);
        Set<String> other = named(b, role);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<String> named(IncidentPart part, String role) {
        return part.mentions(role)
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .map(m -> part.entity(m).key())
                .collect(Collectors.toSet());
    }

    /** "Nine were hurt by the explosion", told after the explosion. */
    private boolean names(IncidentPart earlier, IncidentPart later) {
        Stream<String> nouns = later.mentions()
                .filter(m -> later.sentence().isPresent() && m.sentence() == later.sentenceIndex())
                .flatMap(m -> kinds.named(m, later.sentence().get()).stream());
        return Stream.concat(nouns, later.heldTypes().filter(kinds::isViolent))
                .anyMatch(type -> kinds.compatible(type, earlier.content().type()));
    }

    /** The same house or man, or the windows of the house. */
    private boolean sharesTarget(IncidentPart earlier, IncidentPart later) {
        Set<String> targets = harmed(earlier);
        return !Collections.disjoint(targets, harmed(later))
                || later.mentions("target")
                        .anyMatch(m -> earlier.mentions("target").anyMatch(e -> isPartOf(m.text(), e.text())));
    }

    private static boolean isPartOf(String part, String whole) {
        String w = whole.toLowerCase(Locale.ROOT).replaceFirst(" (in|at|on|near) .*", "");
        return w.contains(" ") && part.toLowerCase(Locale.ROOT).contains("of the " + w);
    }

    /** Whom and what it was done to, but for countries and towns, which are attacked again and again. */
    private Set<String> harmed(IncidentPart part) {
        Stream<Entity> built = part.mentions("place")
                .map(part::entity)
                .filter(e -> lexicon.isA(e.type(), Ng.FACILITY) || lexicon.isA(e.type(), Ng.ORGANIZATION));
        return Stream.concat(part.mentions("target").map(part::entity), built)
                .filter(e -> OUTLIVE.stream().noneMatch(t -> lexicon.isA(e.type(), t)))
                .map(Entity::key)
                .collect(Collectors.toSet());
    }

    private static boolean sharesInstrument(IncidentPart earlier, IncidentPart later) {
        Set<String> means = new HashSet<>(earlier.keys("instrument"));
        return !Collections.disjoint(means, later.participants())
                || !Collections.disjoint(later.keys("instrument"), earlier.participants());
    }

    /** "They shot at the bus, killing two", "hurled a bomb that wrecked the door". */
    private static boolean inOneSentence(IncidentPart earlier, IncidentPart later) {
        if (earlier.sentenceIndex() != later.sentenceIndex()
                || earlier.trigger().isEmpty()
                || later.trigger().isEmpty()) {
            return false;
        }
        int a = earlier.trigger().get().index();
        int b = later.trigger().get().index();
        boolean joined = hangsOn(a, b, earlier.sentence().orElseThrow())
                || hangsOn(b, a, earlier.sentence().orElseThrow());
        Set<String> shared = new HashSet<>(earlier.participants());
        shared.retainAll(later.participants());
        return joined && (!shared.isEmpty() || later.trigger().get().tag().equals("VBG"));
    }

    /** Whether one predicate hangs on the other, or on what takes part in it. */
    private static boolean hangsOn(int lower, int upper, Sentence sentence) {
        DependencyTree tree = sentence.tree();
        boolean clause = false;
        for (int t = lower; t >= 0 && t != upper; t = tree.head(t)) {
            int at = t;
            clause |= ARCS.stream().anyMatch(arc -> tree.is(at, arc));
        }
        return clause && tree.isUnder(lower, upper);
    }
}
