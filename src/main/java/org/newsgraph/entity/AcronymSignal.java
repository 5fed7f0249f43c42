package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.mention.NameKey;

/**
 * An acronym and the organisation's full name: as a document states it, else by the initials; never where two fit. Few letters stand for
 * many bodies, so that who states one must speak of a country that the other speaks of too, and initials tell only among documents
 * that are mostly about one country.
 */
final class AcronymSignal implements Signal {
    private static final int SHORTEST_BY_INITIALS = 3;
    private static final String ACRONYM = "acronym";
    private static final String STATED = "stated acronym";
    private static final String INITIALS = "initials";
    private static final String COUNTRY = "acronym beside";
    private static final String HOME = "acronym at home in";

    @Override
    public void note(Identified r, Tally facts) {
        Item item = r.item();
        if (item.family() != Family.ORGANIZATION
                || !item.referent().named()
                || !r.identity().shared()) {
            return;
        }
        r.context().placesNamed().forEach(c -> facts.add(COUNTRY, c));
        r.context().home(item).ifPresent(c -> facts.add(HOME, c.key()));
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
        List<KeyProfile> full = keys(members, STATED, acronym);
        boolean said = !full.isEmpty();
        if (!said && acronym.length() >= SHORTEST_BY_INITIALS) {
            full = keys(members, INITIALS, acronym);
        }
        List<Pair> pairs = new ArrayList<>();
        if (full.size() == 1) {
            KeyProfile named = full.get(0);
            for (KeyProfile key : keys(members, ACRONYM, acronym)) {
                if (!key.key().equals(named.key()) && (said ? share(COUNTRY, key, named) : share(HOME, key, named))) {
                    pairs.add(new Pair(key.key(), named.key(), "acronym", said ? 0.85 : 0.7));
                }
            }
        }
        return pairs;
    }

    /** Whether documents of both speak of one country, or those of one of none. */
    private static boolean share(String property, KeyProfile a, KeyProfile b) {
        Set<String> ours = a.values(property);
        Set<String> theirs = b.values(property);
        return ours.isEmpty() || theirs.isEmpty() || ours.stream().anyMatch(theirs::contains);
    }

    private static List<KeyProfile> keys(List<KeyProfile> members, String property, String value) {
        return members.stream().filter(m -> m.has(property, value)).toList();
    }
}
