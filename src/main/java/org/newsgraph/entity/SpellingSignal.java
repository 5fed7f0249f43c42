package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.NameKey;

/**
 * A town's name with one wrong letter: long, no name of anything known, and the town it comes near is in the same document or
 * in several others. Countries are never guessed: Niger is not Nigeria.
 */
final class SpellingSignal implements Signal {
    private static final int LONG_ENOUGH = 7;
    private static final String TOWN = "town called";
    private static final String MISSPELT = "misspelt";
    private static final String BESIDE = "beside town";

    @Override
    public void note(Identified r, Tally facts) {
        Item item = r.item();
        item.entry().filter(SpellingSignal::isTown).ifPresent(town -> names(town)
                .forEach(n -> facts.add(TOWN, n)));
        String name = NameKey.of(item.name());
        boolean candidate = item.family() == Family.PLACE
                && item.referent().named()
                && item.entry().isEmpty()
                && name.length() >= LONG_ENOUGH;
        if (candidate) {
            facts.add(MISSPELT, name);
            r.context()
                    .items()
                    .flatMap(i -> i.entry().stream())
                    .filter(SpellingSignal::isTown)
                    .distinct()
                    .filter(e -> names(e).anyMatch(n -> isNear(name, n)))
                    .forEach(e -> facts.add(BESIDE, e.key()));
        }
    }

    private static boolean isTown(Entry e) {
        return e.type().equals(Ng.CITY) || e.type().equals(Ng.REGION);
    }

    private static Stream<String> names(Entry town) {
        return town.names().stream()
                .map(NameKey::of)
                .filter(n -> n.length() >= LONG_ENOUGH)
                .distinct();
    }

    /** Two names one letter apart have in common what they are, or what they are without one letter. */
    @Override
    public Collection<String> blocks(KeyProfile key) {
        Set<String> skeletons = new LinkedHashSet<>();
        Stream.concat(key.values(TOWN).stream(), key.values(MISSPELT).stream()).forEach(name -> {
            skeletons.add(name);
            for (int i = 0; i < name.length(); i++) {
                skeletons.add(name.substring(0, i) + name.substring(i + 1));
            }
        });
        return skeletons;
    }

    @Override
    public List<Pair> pairs(String block, List<KeyProfile> members) {
        List<KeyProfile> towns = members.stream().filter(m -> m.has(TOWN)).toList();
        List<Pair> pairs = new ArrayList<>();
        if (!towns.isEmpty()) {
            for (KeyProfile place : members) {
                Set<String> names = place.values(MISSPELT);
                towns.stream()
                        .filter(town -> isMeant(town, names))
                        .filter(town -> town.isOften() || place.has(BESIDE, town.key()))
                        .forEach(town -> pairs.add(new Pair(place.key(), town.key(), "spelling", 0.7, true)));
            }
        }
        return pairs;
    }

    private static boolean isMeant(KeyProfile town, Set<String> misspelt) {
        return !misspelt.isEmpty()
                && town.values(TOWN).stream().anyMatch(n -> misspelt.stream().anyMatch(name -> isNear(name, n)));
    }

    private static boolean isNear(String name, String other) {
        return other.charAt(0) == name.charAt(0)
                && new LevenshteinDistance(1).apply(name, other) == 1
                && (name + other).chars().noneMatch(Character::isDigit);
    }
}
