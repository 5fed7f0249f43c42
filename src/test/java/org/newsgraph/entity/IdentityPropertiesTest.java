package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Claims;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;

/**
 * What holds of identity whatever the documents are: collections made at random, with fixed seeds, of names that are hard to tell
 * apart.
 */
class IdentityPropertiesTest {
    private static final IdentityResolver RESOLVER =
            new IdentityResolver(LexiconReader.read(LexiconSource.bundled()).lexicon(), new BundledGazetteer());

    private static final List<String> PEOPLE = List.of(
            "Maria Kelmendi",
            "Mariya Kelmendi",
            "M. Kelmendi",
            "Kelmendi",
            "Mira Kelmendi",
            "Yevgeny Sokolov",
            "Evgenii Sokolov",
            "Y. P. Sokolov",
            "Yevgeny Petrovich Sokolov",
            "Sokolov",
            "Mohamed Alrashid",
            "Muhammad Alrashid",
            "Alrashid");
    private static final List<String> BODIES = List.of(
            "Northern Peoples Defence League",
            "NPDL",
            "New Party of Labour",
            "NPL",
            "Joint Peace Monitoring Force",
            "Ministry of Health",
            "Ministry of Health of Chad",
            "Chadian Health Ministry",
            "African Union",
            "AU");
    private static final List<String> PLACES = List.of(
            "Ouagadougou",
            "Ouagadougu",
            "Abidjan",
            "Abidjen",
            "Chad",
            "Niger",
            "Nigeria",
            "Republic Square",
            "Georgia",
            "Tbilisi");
    private static final List<String> POSTS = List.of("President", "Minister", "Mayor");
    private static final List<String> DAYS = List.of("", "2024-05-01", "2024-05-02", "2024-05-06", "2023-05-01");

    private static Story story(String name, Random random) {
        Story story = new Story(name).on("2024-05-0" + (1 + random.nextInt(8)));
        List<String> people = some(PEOPLE, 3, random);
        List<String> bodies = some(BODIES, 3, random);
        List<String> places = some(PLACES, 3, random);
        people.forEach(p -> story.names("Person", p));
        bodies.forEach(b -> story.names(b.contains("inistry") ? "Ministry" : "Organization", b));
        places.forEach(p -> story.names(p.contains("Square") ? "Square" : "Place", p));
        story.nominal("Organization", "joint peace monitoring force").nominal("PersonGroup", "soldiers");
        story.post(people.get(0), POSTS.get(random.nextInt(POSTS.size())), places.get(0));
        story.relation("locatedIn", places.get(1), places.get(0));
        for (int i = 0; i < 2; i++) {
            story.event(
                    "Deployment",
                    random.nextBoolean() ? Status.OCCURRED : Status.PLANNED,
                    DAYS.get(random.nextInt(DAYS.size())),
                    "actor=" + bodies.get(random.nextInt(2)),
                    "destination=" + places.get(random.nextInt(2)));
        }
        return story;
    }

    private static List<String> some(List<String> all, int n, Random random) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, n);
    }

    /** Twelve documents; the name of each is given by its place in {@code names}. */
    private static List<Claims> documents(long seed, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> story(names.get(i), new Random(1000 * seed + i)).claims())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> names() {
        return IntStream.range(0, 12).mapToObj(i -> "document" + i).collect(Collectors.toCollection(ArrayList::new));
    }

    @RepeatedTest(10)
    void orderOfReadingChangesNothing(RepetitionInfo run) {
        List<Claims> documents = documents(run.getCurrentRepetition(), names());
        Resolution first = RESOLVER.resolve(documents);
        Collections.shuffle(documents, new Random(run.getCurrentRepetition()));
        Resolution other = RESOLVER.resolve(documents);
        assertThat(other.entities()).isEqualTo(first.entities());
        assertThat(other.eventOf()).isEqualTo(first.eventOf());
        assertThat(other.incidents()).isEqualTo(first.incidents());
    }

    /** Within, everything is sorted by name of document: under other names the same things must still be the same. */
    @RepeatedTest(10)
    void namesOfDocumentsDecideNothing(RepetitionInfo run) {
        long seed = run.getCurrentRepetition();
        List<String> others = names();
        Collections.shuffle(others, new Random(seed));
        Map<String, Integer> places = new LinkedHashMap<>();
        others.forEach(n -> places.put(n, places.size()));
        Map<String, Integer> plain = new LinkedHashMap<>();
        names().forEach(n -> plain.put(n, plain.size()));
        Resolution first = RESOLVER.resolve(documents(seed, names()));
        Resolution other = RESOLVER.resolve(documents(seed, others));
        assertThat(groups(other, places)).isEqualTo(groups(first, plain));
        assertThat(events(other, places)).isEqualTo(events(first, plain));
        assertThat(sharedKeys(other)).isEqualTo(sharedKeys(first));
    }

    @RepeatedTest(10)
    void aDocumentThatWentLeavesNoTrace(RepetitionInfo run) {
        List<Claims> documents = documents(run.getCurrentRepetition(), names());
        List<Claims> without = documents.subList(1, documents.size());
        RESOLVER.resolve(documents);
        Resolution after = RESOLVER.resolve(without);
        assertThat(after.entities())
                .isEqualTo(RESOLVER.resolve(
                                documents(run.getCurrentRepetition(), names()).subList(1, documents.size()))
                        .entities());
        assertThat(after.entities())
                .allMatch(e -> e.members().stream().noneMatch(m -> m.document().equals("document0")));
    }

    /** Entities as sets of referents, each by the place of its document and its index. */
    private static Set<Set<String>> groups(Resolution resolution, Map<String, Integer> places) {
        return resolution.entities().stream()
                .map(e -> e.members().stream()
                        .map(m -> places.get(m.document()) + "." + m.referent())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private static Set<Collection<String>> events(Resolution resolution, Map<String, Integer> places) {
        Map<String, Collection<String>> claims = new TreeMap<>();
        resolution
                .eventOf()
                .forEach((document, paths) -> paths.forEach((claim, path) ->
                        claims.computeIfAbsent(path, p -> new TreeSet<>()).add(places.get(document) + "." + claim)));
        return Set.copyOf(claims.values());
    }

    /** IRIs that hold no document. */
    private static Set<String> sharedKeys(Resolution resolution) {
        return resolution.entities().stream()
                .map(Entity::key)
                .filter(k -> !k.matches(".*-[0-9a-f]{10}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Four times the names take four times the time, not sixteen times; twice that is left to the machine's moods. */
    @Test
    void costGrowsWithTheNumberOfNames() {
        double few = seconds(many(100));
        double most = seconds(many(400));
        assertThat(most / few).isLessThan(9);
    }

    private static double seconds(List<Claims> documents) {
        RESOLVER.resolve(documents);
        return IntStream.range(0, 3)
                .mapToDouble(i -> {
                    long begin = System.nanoTime();
                    RESOLVER.resolve(documents);
                    return (System.nanoTime() - begin) / 1e9;
                })
                .min()
                .orElse(0);
    }

    /** Documents of twenty names each: people of two hundred surnames, bodies, and towns that nobody knows. */
    private static List<Claims> many(int documents) {
        Random random = new Random(7);
        List<Claims> all = new ArrayList<>();
        for (int d = 0; d < documents; d++) {
            Story story = new Story("d" + d);
            for (int i = 0; i < 8; i++) {
                story.names("Person", word(random) + " " + SURNAMES.get(random.nextInt(SURNAMES.size())));
                story.names("Organization", word(random) + " " + word(random) + " League");
            }
            for (int i = 0; i < 3; i++) {
                story.names("City", word(random) + "grad");
            }
            all.add(story.names("City", PLACES.get(random.nextInt(4))).claims());
        }
        return all;
    }

    private static final List<String> SURNAMES;

    static {
        Random random = new Random(5);
        SURNAMES = IntStream.range(0, 200).mapToObj(i -> word(random) + "ov").toList();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
