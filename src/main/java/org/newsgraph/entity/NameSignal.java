package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.newsgraph.mention.Gazetteer.Entry;

/**
 * A name whose class or whose town one document leaves open and another tells: the thing of no class is the one organisation
 * or place of the name; "Republic Square" of the country is the one of the town, if only one town's is spoken of. And what one document
 * writes with capitals is a name in others too, if it is long: "joint peace monitoring force".
 */
final class NameSignal implements Signal {
    /** Words of a description that hardly two things bear. */
    private static final int LONG = 3;

    /** The key that the name has where its class is not told. */
    private static final String OF_NO_CLASS = "of no class";

    /** The key that the name has where its town is not told. */
    private static final String OF_NO_TOWN = "of no town";

    private static final String NAMED = "named";
    private static final String DESCRIBED = "described";
    private static final String WORDS = "words ";

    @Override
    public void note(Identified r, Tally facts) {
        Item item = r.item();
        String name = Names.canonical(item.name());
        boolean organization = item.family() == Family.ORGANIZATION;
        if (r.identity().shared() && item.referent().named()) {
            if (item.entry().isEmpty() && (organization || item.family() == Family.PLACE)) {
                facts.add(OF_NO_CLASS, Family.THING.path(Names.slug(name)));
            }
            if (item.entry().isEmpty() && item.family() == Family.PLACE) {
                r.context()
                        .owner(item)
                        .flatMap(Entry::country)
                        .ifPresent(
                                c -> facts.add(OF_NO_TOWN, Family.PLACE.path(Names.slug(name) + "-" + Names.tail(c))));
            }
            if (organization) {
                facts.add(NAMED, name);
            }
        }
        boolean described =
                organization && !item.referent().named() && !r.identity().shared();
        if (described && name.split(" ").length >= LONG) {
            facts.add(DESCRIBED, name);
        }
    }

    @Override
    public Collection<String> blocks(KeyProfile key) {
        List<String> blocks = new ArrayList<>();
        if (key.key().startsWith(Family.THING.path("")) || key.key().startsWith(Family.PLACE.path(""))) {
            blocks.add(key.key());
        }
        blocks.addAll(key.values(OF_NO_CLASS));
        blocks.addAll(key.values(OF_NO_TOWN));
        key.values(NAMED).forEach(name -> blocks.add(WORDS + name));
        key.values(DESCRIBED).forEach(name -> blocks.add(WORDS + name));
        return blocks;
    }

    @Override
    public List<Pair> pairs(String block, List<KeyProfile> members) {
        List<Pair> pairs = new ArrayList<>();
        if (block.startsWith(WORDS)) {
            String words = block.substring(WORDS.length());
            List<String> named = keys(members, NAMED, words);
            List<String> described = keys(members, DESCRIBED, words);
            if (named.size() == 1) {
                described.stream()
                        .filter(d -> !d.equals(named.get(0)))
                        .forEach(d -> pairs.add(new Pair(d, named.get(0), "name", 0.6)));
            }
            return pairs;
        }
        boolean open = members.stream().anyMatch(m -> m.key().equals(block));
        for (String property : List.of(OF_NO_CLASS, OF_NO_TOWN)) {
            List<String> told = keys(members, property, block);
            if (open && told.size() == 1 && !told.get(0).equals(block)) {
                pairs.add(new Pair(block, told.get(0), "name", 0.65));
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
