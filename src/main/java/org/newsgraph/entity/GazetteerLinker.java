package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NameKey;
import org.newsgraph.mention.NominalRelation;
import org.newsgraph.mention.Referent;
import org.newsgraph.mention.SpokenCountries;
import org.newsgraph.mention.SpokenCountries.Named;

/**
 * Finds which things of the gazetteer a document speaks of. A name of several places is the one whose country the document
 * says ("Paris, Texas" is not in France) or speaks of; without that the far biggest; else none.
 */
final class GazetteerLinker {
    /** How many times as many inhabitants make a place the one meant. */
    private static final long FAR_BIGGER = 4;

    private static final long MANY = 500_000;

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
        Map<Integer, Entry> linked = new TreeMap<>();
        candidates.forEach((index, found) -> choose(inStatedCountry(index, found, candidates, mentions), index, sure)
                .ifPresent(e -> linked.put(index, e)));
        return inTheirCountry(linked, mentions);
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

    /** Without parties that have a name as many others do, in documents about other countries. */
    private Map<Integer, Entry> inTheirCountry(Map<Integer, Entry> linked, Mentions mentions) {
        Map<Integer, Entry> kept = new TreeMap<>();
        linked.forEach((index, entry) -> {
            if (!isNamesake(entry, mentions.referents().get(index)) || isAtHome(index, entry, linked)) {
                kept.put(index, entry);
            }
        });
        return kept;
    }

    /** "Labour Party", "Green Party", "SPD": words or letters that say nothing of the country. */
    private boolean isNamesake(Entry e, Referent r) {
        List<String> names = r.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .map(Mention::text)
                .toList();
        boolean letters = !names.isEmpty() && names.stream().allMatch(NameKey::isAcronym);
        return lexicon.isA(e.type(), Ng.POLITICAL_PARTY) && (letters || KeyMaker.areCommon(e.label()));
    }

    private static boolean isAtHome(int index, Entry party, Map<Integer, Entry> linked) {
        if (party.country().isEmpty()) {
            return false;
        }
        Set<String> countries = new TreeSet<>();
        linked.forEach((i, e) -> {
            if (i != index && !e.equals(party)) {
                country(e).ifPresent(countries::add);
            }
        });
        return countries.isEmpty() || countries.contains(party.country().get());
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

    private static Optional<Entry> choose(List<Entry> found, int index, Map<Integer, Entry> sure) {
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        Map<Entry, Long> support = new LinkedHashMap<>();
        found.forEach(e -> support.put(e, support(e, index, sure)));
        Entry first = found.get(0);
        boolean country = first.type().equals(Ng.COUNTRY);
        Optional<Entry> other = found.stream()
                .skip(1)
                .filter(e -> support.getOrDefault(e, 0L)
                        >= (country && !e.type().equals(Ng.COUNTRY) || isKnown(first, e) ? 2 : 1))
                .max(Comparator.comparing(e -> support.getOrDefault(e, 0L)));
        if (support.getOrDefault(first, 0L) > 0 || other.isEmpty()) {
            return isEvident(first, found.get(1)) || support.getOrDefault(first, 0L) > 0
                    ? Optional.of(first)
                    : Optional.empty();
        }
        return other;
    }

    /** "Vancouver": a city of many, much larger than its namesake, is not left for it because the namesake's country is named. */
    private static boolean isKnown(Entry first, Entry other) {
        return first.type().equals(Ng.CITY)
                && first.population() >= MANY
                && first.population() >= 2 * other.population();
    }

    /** A country, a territory or capital before a town, or far bigger. */
    private static boolean isEvident(Entry first, Entry second) {
        return first.type().equals(Ng.COUNTRY)
                || isKnown(first, second)
                || second.population() * FAR_BIGGER <= first.population()
                || !first.type().equals(second.type()) && second.population() <= first.population();
    }

    /** How many other things that are sure lie in its country; for towns the country itself counts too. */
    private static long support(Entry e, int index, Map<Integer, Entry> sure) {
        boolean isCountry = e.type().equals(Ng.COUNTRY);
        Map<String, Entry> others = new HashMap<>();
        sure.forEach((i, s) -> {
            if (i != index) {
                others.put(s.key(), s);
            }
        });
        return others.values().stream()
                .filter(s -> country(e).isPresent() && country(e).equals(country(s)))
                .filter(s -> isCountry
                        ? !s.type().equals(Ng.COUNTRY)
                        : e.type().equals(Ng.CITY) || !s.type().equals(Ng.COUNTRY))
                .count();
    }
}
