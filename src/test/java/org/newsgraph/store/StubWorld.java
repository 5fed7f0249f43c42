package org.newsgraph.store;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.mention.Mention;

/**
 * Whom and what made-up articles speak of: a few people, bodies and places whose names are hard to tell apart, and as many more
 * as wanted.
 */
final class StubWorld {
    /**
     * Something that articles name.
     *
     * @param type local name of its class
     * @param forms what it is called, the fullest first
     */
    record Thing(String type, Mention.Kind kind, List<String> forms) {
        static Thing named(String type, String... forms) {
            return new Thing(type, Mention.Kind.NAME, List.of(forms));
        }

        static Thing nominal(String type, String form) {
            return new Thing(type, Mention.Kind.NOMINAL, List.of(form));
        }

        String name() {
            return forms.get(0);
        }
    }

    static final List<String> TITLES = List.of("President", "Prime Minister", "Mayor", "Spokeswoman", "Commander");

    private static final List<Thing> PEOPLE = List.of(
            Thing.named("Person", "Maria Kelmendi", "Kelmendi"),
            Thing.named("Person", "Mariya Kelmendi", "Kelmendi"),
            Thing.named("Person", "M. Kelmendi"),
            Thing.named("Person", "Kelmendi"),
            Thing.named("Person", "Yevgeny Petrovich Sokolov", "Yevgeny Sokolov", "Sokolov"),
            Thing.named("Person", "Evgenii Sokolov", "Sokolov"),
            Thing.named("Person", "Y. P. Sokolov"),
            Thing.named("Person", "Sokolov"),
            Thing.named("Person", "Mohamed Alrashid", "Alrashid"),
            Thing.named("Person", "Muhammad Alrashid", "Alrashid"));
    private static final List<Thing> BODIES = List.of(
            Thing.named("Organization", "Northern Peoples Defence League", "NPDL"),
            Thing.named("Organization", "NPDL"),
            Thing.named("PoliticalParty", "New Party of Labour", "NPL"),
            Thing.named("Organization", "NPL"),
            Thing.named("InternationalOrganization", "African Union", "AU"),
            Thing.named("Ministry", "Ministry of Health"),
            Thing.named("Ministry", "Chadian Health Ministry"),
            Thing.named("MediaOutlet", "Radio Karvela"),
            Thing.named("NonStateArmedGroup", "Front of the Reeds", "FR"));
    private static final List<Thing> COUNTRIES = List.of(
            Thing.named("Country", "Chad"),
            Thing.named("Country", "Niger"),
            Thing.named("Country", "Nigeria"),
            Thing.named("Country", "Norway"),
            Thing.named("Country", "Georgia"),
            Thing.named("Country", "United States", "US", "America"));
    private static final List<Thing> TOWNS = List.of(
            Thing.named("City", "Ouagadougou"),
            Thing.named("City", "Ouagadougu"),
            Thing.named("City", "Tbilisi"),
            Thing.named("City", "Abidjan"),
            Thing.named("City", "Karvela"),
            Thing.named("Region", "Upper Karvela"));
    private static final List<Thing> FACILITIES = List.of(
            Thing.named("Square", "Republic Square"),
            Thing.named("Bridge", "Old Bridge"),
            Thing.named("Airport", "Karvela Airport"),
            Thing.nominal("Hospital", "hospital"),
            Thing.nominal("GovernmentBuilding", "parliament building"));
    private static final List<Thing> FORCES = List.of(
            Thing.nominal("MilitaryPersonnel", "soldiers"),
            Thing.nominal("Contingent", "contingent"),
            Thing.nominal("ReliefPersonnel", "rescuers"),
            Thing.nominal("PoliceForce", "police"),
            Thing.named("MilitaryUnit", "Third Karvela Brigade"));
    private static final List<Thing> GROUPS = List.of(
            Thing.nominal("PersonGroup", "people"),
            Thing.nominal("Crowd", "demonstrators"),
            Thing.nominal("PersonGroup", "civilians"));

    private final int size;

    /** @param size of how many further people, and bodies, and towns, the articles may speak */
    StubWorld(int size) {
        this.size = size;
    }

    Thing person(Random random) {
        return further(random)
                ? made(
                        random,
                        n -> Thing.named("Person", word(3 * n) + " " + word(n / 3 + 7) + "ov", word(n / 3 + 7) + "ov"))
                : one(PEOPLE, random);
    }

    Thing body(Random random) {
        return further(random)
                ? made(random, n -> Thing.named("Organization", word(n) + " " + word(5 * n + 1) + " League"))
                : one(BODIES, random);
    }

    Thing country(Random random) {
        return one(COUNTRIES, random);
    }

    Thing town(Random random) {
        return further(random) ? made(random, n -> Thing.named("City", word(7 * n) + "grad")) : one(TOWNS, random);
    }

    Thing facility(Random random) {
        return one(FACILITIES, random);
    }

    Thing force(Random random) {
        return one(FORCES, random);
    }

    Thing group(Random random) {
        return one(GROUPS, random);
    }

    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean further(Random random) {
        return size > 0 && random.nextInt(10) < 8;
    }

    private Thing made(Random random, java.util.function.IntFunction<Thing> of) {
        return of.apply(random.nextInt(size));
    }

    /** The same made-up word for the same number. */
    private static String word(int number) {
        Random random = new Random(number);
        random.nextInt();
        String word = IntStream.range(0, 3)
                .mapToObj(i -> "" + "bdfgklmnprstvz".charAt(random.nextInt(14)) + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
