package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.Mention;

/**
 * Which classes of event make up an incident, and which can be parts of one. An attack may be a bombing, an arson or an
 * abduction told in other words; deaths, injuries and damage may follow from any of them.
 */
final class IncidentKinds {
    private static final Set<Status> TOLD =
            Set.of(Status.OCCURRED, Status.ONGOING, Status.ATTEMPTED, Status.BACKGROUND);
    private static final List<String> WHOLE =
            Stream.of("Violence", "Harm").map(Ng::term).toList();

    private static final List<String> ABOUT =
            Stream.of("ResponsibilityClaim", "Accusation").map(Ng::term).toList();

    /** Kinds of act of which one is never the other. */
    private static final List<List<String>> ACTS = Stream.of(
                    List.of("Explosion", "Bombardment", "BombPlacement"),
                    List.of("Arson"),
                    List.of("Abduction"),
                    List.of("LootingDestruction"),
                    List.of("ArmedClash"),
                    List.of("Riot"))
            .map(l -> l.stream().map(Ng::term).toList())
            .toList();

    private final Lexicon lexicon;

    IncidentKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isPart(String type, Status status) {
        return TOLD.contains(status) && isViolent(type);
    }

    /** Whether it says who was behind an incident. */
    boolean isAbout(String type, Status status) {
        return TOLD.contains(status) && ABOUT.stream().anyMatch(a -> lexicon.isA(type, a));
    }

    boolean isViolent(String type) {
        return WHOLE.stream().anyMatch(w -> lexicon.isA(type, w));
    }

    /** Whether an incident can have events of both classes. */
    boolean compatible(String one, String other) {
        int a = act(one);
        int b = act(other);
        return a < 0 || b < 0 || a == b;
    }

    private int act(String type) {
        for (int i = 0; i < ACTS.size(); i++) {
            if (ACTS.get(i).stream().anyMatch(t -> lexicon.isA(type, t))) {
                return i;
            }
        }
        return -1;
    }

    /** The class of violence that a noun phrase names ("the explosion"), if it names one. */
    Optional<String> named(Mention mention, Sentence sentence) {
        String lemma = sentence.token(mention.head()).lemma().toLowerCase(Locale.ROOT);
        return mention.kind() != Mention.Kind.NOMINAL
                ? Optional.empty()
                : lexicon.frames(lemma, PartOfSpeech.NOUN).stream()
                        .map(Frame::denotes)
                        .filter(this::isViolent)
                        .findFirst();
    }
}
