package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NominalRelation;

/**
 * The place of which an official speaks who names none: "The mayor of Gao said that the situation was under control" is about
 * Gao. Heads of state speak of any part of their country, so that only towns, regions and districts are taken.
 */
final class Jurisdiction {
    private static final List<String> LOCAL =
            Stream.of("City", "Region", "District").map(Ng::term).toList();

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final CircumstanceReader circumstances;

    Jurisdiction(Lexicon lexicon, Mentions mentions, CircumstanceReader circumstances) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.circumstances = circumstances;
    }

    /** The one local place in which the clause's source holds a post. */
    Optional<Filler> of(Clause clause, Sentence sentence) {
        List<Integer> places = circumstances.of(clause, sentence).attributions().stream()
                .flatMap(a -> a.source().stream())
                .flatMap(this::posts)
                .map(NominalRelation::object)
                .filter(place -> place >= 0 && isLocal(place))
                .distinct()
                .toList();
        return places.size() == 1 ? places.stream().map(this::filler).findFirst() : Optional.empty();
    }

    private Stream<NominalRelation> posts(Mention source) {
        return mentions.relations().stream()
                .filter(r -> r.title().isPresent() && !r.former() && r.subject() == source.referent());
    }

    private boolean isLocal(int referent) {
        String type = mentions.referents().get(referent).type();
        return LOCAL.stream().anyMatch(t -> lexicon.isA(type, t));
    }

    private Filler filler(int referent) {
        return new Filler.Entity(mentions.referents().get(referent).mentions().get(0));
    }
}
