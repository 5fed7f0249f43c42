package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NominalRelation;
import org.newsgraph.mention.Referent;
import org.newsgraph.mention.SpokenCountries;
import org.newsgraph.mention.SpokenCountries.Named;

/**
 * Finds which things of the gazetteer a document speaks of. A name of several places is the one whose country the document
 * says ("Paris, Texas" is not in France) or speaks of; without that the far biggest; else none.
 */
final class GazetteerLinker {
    private static final String LOCATED_IN = Ng.term("locatedIn");
    private static final String FROM_PLACE = Ng.term("fromPlace");

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    GazetteerLinker(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** Entries by the referent's index. */
    Map<Integer, Entry> link(Mentions mentions) {
        Map<Integer, List<Entry>> candidates = new TreeMap<>();
        for (Referent r : mentions.referents()) {
            List<Entry> found = candidates(r);
            if (!found.isEmpty()) {
                candidates.put(r.index(), found);
            }
        }
        Map<Integer, List<Entry>> regions = regions(mentions, candidates);
        leaveOutElsewhere(mentions, candidates);
        candidates.putAll(regions);
        Map<Integer, Entry> sure = new TreeMap<>();
        candidates.forEach((index, found) -> {
            if (found.size() == 1) {
                sure.put(index, found.get(0));
            }
        });
        NamesakeChoice choice = new NamesakeChoice(sure);
        Map<Integer, Entry> linked = new TreeMap<>();
        candidates.forEach((index, found) -> choice.of(inStatedCountry(index, found, candidates, mentions), index)
                .ifPresent(e -> linked.put(index, e)));
        return new PartyNamesakes(lexicon, mentions).without(linked);
    }

    /** "the governor of Niger", "the Niger state government": where the text means a division, not the town or state of its name. */
    private Map<Integer, List<Entry>> regions(Mentions mentions, Map<Integer, List<Entry>> candidates) {
        DivisionNames divisions = new DivisionNames(mentions);
        Map<Integer, List<Entry>> regions = new TreeMap<>();
        candidates.forEach((index, found) -> {
            Referent r = mentions.referents().get(index);
            boolean state = found.get(0).type().equals(Ng.COUNTRY);
            boolean capital = gazetteer.countryOfCapital(found.get(0)).isPresent();
            if (!capital && divisions.isDivision(r, state)) {
                List<Entry> named = gazetteer.named(Names.clean(r.name()) + " Region").stream()
                        .filter(e -> e.type().equals(Ng.REGION) && e.country().isPresent())
                        .filter(e -> isSpokenOf(e, index, candidates))
                        .toList();
                if (!named.isEmpty()) {
                    regions.put(index, named.subList(0, 1));
                }
            }
        });
        return regions;
    }

    /** Without towns and regions of countries that the document does not speak of. */
    private void leaveOutElsewhere(Mentions mentions, Map<Integer, List<Entry>> candidates) {
        List<Named> all = new ArrayList<>();
        candidates.forEach((index, found) ->
                all.addAll(named(mentions, mentions.referents().get(index), found.get(0))));
        SpokenCountries spoken = new SpokenCountries(gazetteer, all);
        candidates.replaceAll((index, found) -> found.stream()
                .filter(e -> named(mentions, mentions.referents().get(index), e).stream()
                        .anyMatch(spoken::canMean))
                .toList());
        candidates.values().removeIf(List::isEmpty);
    }

    /** Each of its names. */
    private static List<Named> named(Mentions mentions, Referent r, Entry e) {
        boolean placed = r.mentions().stream().anyMatch(m -> SpokenCountries.isPlaced(mentions.analysis(), m));
        return Stream.concat(
                        Stream.of(r.name()),
                        r.mentions().stream()
                                .filter(m -> m.kind() == Mention.Kind.NAME)
                                .map(Mention::text))
                .map(Names::clean)
                .distinct()
                .map(n -> new Named(n, e, placed))
                .toList();
    }

    /** Whether the town of the name lies in the same country, or something else in the document does. */
    private static boolean isSpokenOf(Entry region, int index, Map<Integer, List<Entry>> candidates) {
        return candidates.entrySet().stream()
                .filter(c -> !c.getValue().isEmpty())
                .filter(c -> c.getKey() != index || !c.getValue().get(0).type().equals(Ng.COUNTRY))
                .anyMatch(c -> country(c.getValue().get(0)).equals(region.country()));
    }

    private List<Entry> candidates(Referent r) {
        if (!r.named() || lexicon.isA(r.type(), Ng.PERSON)) {
            return List.of();
        }
        List<Entry> found = compatible(r, gazetteer.named(Names.clean(r.name())));
        for (Mention m : r.mentions()) {
            if (found.isEmpty() && m.kind() == Mention.Kind.NAME) {
                found = compatible(r, gazetteer.named(Names.clean(m.text())));
            }
        }
        boolean onlyDemonyms = r.mentions().stream().noneMatch(m -> m.kind() == Mention.Kind.NAME);
        for (Mention m : r.mentions()) {
            if (m.kind() == Mention.Kind.DEMONYM && onlyDemonyms) {
                return gazetteer.demonym(Names.clean(m.text())).stream().toList();
            }
        }
        return found;
    }

    private List<Entry> compatible(Referent r, List<Entry> entries) {
        return entries.stream().filter(e -> isCompatible(r.type(), e.type())).toList();
    }

    private boolean isCompatible(String type, String entryType) {
        boolean sameLine = lexicon.isA(type, entryType) || lexicon.isA(entryType, type);
        boolean territory = lexicon.isA(entryType, Ng.PLACE)
                && List.of(Ng.COUNTRY, Ng.CITY, Ng.REGION, Ng.PLACE).contains(type);
        boolean body =
                Family.of(entryType, lexicon) == Family.ORGANIZATION && Family.of(type, lexicon) == Family.ORGANIZATION;
        return sameLine || territory || body;
    }

    /** Without those that lie elsewhere than the text says. */
    private static List<Entry> inStatedCountry(
            int index, List<Entry> found, Map<Integer, List<Entry>> candidates, Mentions mentions) {
        List<Entry> left = new ArrayList<>(found);
        for (NominalRelation r : mentions.relations()) {
            boolean where = r.property().equals(LOCATED_IN) || r.property().equals(FROM_PLACE);
            if (r.subject() == index && where && candidates.containsKey(r.object())) {
                List<Entry> around = candidates.get(r.object());
                left.removeIf(e -> (r.property().equals(LOCATED_IN) || isOutletElsewhere(e))
                        && around.stream().noneMatch(w -> canLieIn(e, w)));
            }
        }
        return left;
    }

    /** "Australia's ABC News": outlets of one name are many. */
    private static boolean isOutletElsewhere(Entry e) {
        return e.type().equals(Ng.MEDIA_OUTLET) && e.country().isPresent();
    }

    private static boolean canLieIn(Entry inner, Entry outer) {
        return country(outer).isEmpty()
                || inner.key().equals(outer.key())
                || inner.country().isPresent() && inner.country().equals(country(outer));
    }

    /** The country it is or lies in. */
    static Optional<String> country(Entry e) {
        return e.type().equals(Ng.COUNTRY) ? Optional.of(e.key()) : e.country();
    }
}
