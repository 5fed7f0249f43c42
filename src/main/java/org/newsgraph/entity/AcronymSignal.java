package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.mention.NameKey;

/** An acronym and the organisation's full name: as a document states it, else by the initials; never where two fit. */
final class AcronymSignal implements Signal {
    private static final int SHORTEST_BY_INITIALS = 3;
    private static final String ACRONYM = "acronym";
    private static final String STATED = "stated acronym";
    private static final String INITIALS = "initials";

    @Override
    public void note(Identified r, Tally facts) {
        Item item = r.item();
        if (item.family() != Family.ORGANIZATION
                || !item.referent().named()
                || !r.identity().shared()) {
            return;
        }
        if (!NameKey.isAcronym(item.name())) {
            item.nameForms().stream().filter(NameKey::isAcronym).forEach(a -> facts.add(STATED, NameKey.of(a)));
            facts.add(INITIALS, Names.initials(item.name()));
        } else if (item.entry().isEmpty()) {
            facts.add(ACRONYM, NameKey.of(item.name()));
        }
    }

    @Override
    public Collection<String> blocks(KeyProfile key) {
        return Stream.of(ACRONYM, STATED, INITIALS)
                .flatMap(p -> key.values(p).stream())
                .filter(a -> !a.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public List<Pair> pairs(String acronym, List<KeyProfile> members) {
        List<String> full = keys(members, STATED, acronym);
        boolean said = !full.isEmpty();
        if (!said && acronym.length() >= SHORTEST_BY_INITIALS) {
            full = keys(members, INITIALS, acronym);
        }
        List<Pair> pairs = new ArrayList<>();
        if (full.size() == 1) {
            for (String key : keys(members, ACRONYM, acronym)) {
                if (!key.equals(full.get(0))) {
                    pairs.add(new Pair(key, full.get(0), "acronym", said ? 0.85 : 0.7));
                }
            }
        }
        return pairs;
    }

    private static List<String> keys(List<KeyProfile> members, String property, String value) {
        return members.stream()
                .filter(m -> m.has(property, value))
                .map(KeyProfile::key)
                .toList();
    }
}
