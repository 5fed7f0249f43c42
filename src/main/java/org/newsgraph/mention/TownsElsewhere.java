package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.SpokenCountries.Named;

/**
 * Takes the gazetteer's towns and regions back where the document does not speak of their countries: what is left is the namesake that
 * lies in a country it speaks of, else what the recogniser saw, else no name.
 */
final class TownsElsewhere {
    private final Gazetteer gazetteer;

    TownsElsewhere(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names found, by sentence. */
    List<List<NamePhrase>> settle(List<Sentence> sentences, List<List<NamePhrase>> found) {
        List<Named> named = new ArrayList<>();
        for (Sentence s : sentences) {
            found.get(s.index()).forEach(n -> named(s, n).ifPresent(named::add));
        }
        SpokenCountries spoken = new SpokenCountries(gazetteer, named);
        List<List<NamePhrase>> settled = new ArrayList<>();
        for (Sentence s : sentences) {
            settled.add(found.get(s.index()).stream()
                    .flatMap(n -> settle(s, n, spoken, named).stream())
                    .toList());
        }
        return settled;
    }

    private static Optional<Named> named(Sentence s, NamePhrase n) {
        return n.entry().map(e -> new Named(s.words(n.begin(), n.end()), e, SpokenCountries.isPlaced(s, n.begin())));
    }

    private Optional<NamePhrase> settle(Sentence s, NamePhrase n, SpokenCountries spoken, List<Named> all) {
        String surface = s.words(n.begin(), n.end());
        Optional<Gazetteer.Entry> entry = n.entry();
        boolean placed = all.stream().anyMatch(x -> x.placed() && x.surface().equals(surface));
        if (n.demonym() || entry.isEmpty() || spoken.canMean(new Named(surface, entry.get(), placed))) {
            return Optional.of(n);
        }
        Optional<Gazetteer.Entry> namesake = gazetteer.named(surface).stream()
                .filter(e -> spoken.canMean(new Named(surface, e, false)))
                .findFirst();
        if (namesake.isPresent()) {
            return namesake.map(e -> n.withType(e.type(), namesake));
        }
        return n.recognised().isEmpty()
                ? Optional.empty()
                : Optional.of(n.withType(typeOf(n.recognised()), Optional.empty()));
    }

    private static String typeOf(String recognised) {
        return switch (recognised) {
            case "PERSON" -> Ng.PERSON;
            case "ORGANIZATION" -> Ng.ORGANIZATION;
            default -> Ng.PLACE;
        };
    }
}
