package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What documents about one story call by the same words, each only one thing: "the radical protesters", "the security forces". Two
 * documents tell one story if they are of nearly the same day and name much the same things. Not persons, who are many in every
 * story, nor things that are told by number.
 */
final class StorySignal implements Signal {
    /** Days between two reports of one story. */
    private static final int DAYS = 2;

    /** Things that both name, by number and as a share of what the shorter names. */
    private static final int COMMON = 5;

    private static final double SHARE = 0.5;

    /** With how many others of a block one is compared. */
    private static final int NEIGHBOURS = 10;

    private static final double CONFIDENCE = 0.6;

    private static final String WORDS = "told";
    private static final String DAY = "told on day";
    private static final String NAMES = "told beside";

    @Override
    public void note(Identified r, Tally facts) {
        Optional<LocalDate> day =
                r.item().claims().mentions().analysis().document().date();
        if (r.identity().shared() || day.isEmpty()) {
            return;
        }
        Storyline story = r.context().story();
        List<String> told = story.only(r.item());
        told.forEach(words -> facts.add(WORDS, words));
        if (!told.isEmpty()) {
            facts.add(DAY, Long.toString(day.get().toEpochDay()));
            facts.add(NAMES, story.names());
        }
    }

    @Override
    public Collection<String> blocks(KeyProfile key) {
        List<String> blocks = new ArrayList<>();
        for (String words : key.values(WORDS)) {
            for (long later = 0; later <= DAYS; later++) {
                blocks.add(words + " " + (day(key) + later));
            }
        }
        return blocks;
    }

    @Override
    public List<Pair> pairs(String block, List<KeyProfile> members) {
        List<Pair> pairs = new ArrayList<>();
        List<Set<String>> names = members.stream().map(StorySignal::names).toList();
        for (int i = 0; i < members.size(); i++) {
            for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
                if (isOneStory(names.get(j), names.get(i))) {
                    pairs.add(new Pair(members.get(j).key(), members.get(i).key(), "story", CONFIDENCE));
                }
            }
        }
        return pairs;
    }

    private static boolean isOneStory(Set<String> ours, Set<String> theirs) {
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        return common.size() >= COMMON && common.size() >= SHARE * Math.min(ours.size(), theirs.size());
    }

    private static Set<String> names(KeyProfile key) {
        return new HashSet<>(Arrays.asList(key.values(NAMES).iterator().next().split(" ")));
    }

    private static long day(KeyProfile key) {
        return Long.parseLong(key.values(DAY).iterator().next());
    }
}
