package org.newsgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Gazetteer.Entry;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NameKey;
import org.newsgraph.mention.Referent;

/** Leaves out parties that have a name as many others do, in documents about other countries. */
final class PartyNamesakes {
    private final Lexicon lexicon;
    private final Mentions mentions;

    PartyNamesakes(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** Those left, by the referent's index. */
    Map<Integer, Entry> without(Map<Integer, Entry> linked) {
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
                GazetteerLinker.country(e).ifPresent(countries::add);
            }
        });
        return countries.isEmpty() || countries.contains(party.country().get());
    }
}
