package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.language.Status.HYPOTHETICAL;
import static org.newsgraph.language.Status.OCCURRED;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;

/** Which events are parts of one incident. */
class IncidentResolverTest {
    private static final IdentityResolver RESOLVER =
            new IdentityResolver(LexiconReader.read(LexiconSource.bundled()).lexicon(), new BundledGazetteer());

    private static int incidents(Story... stories) {
        return new TreeSet<>(RESOLVER.resolve(
                                Arrays.stream(stories).map(Story::claims).toList())
                        .incidents()
                        .partOf()
                        .values())
                .size();
    }

    private static Story told(String name) {
        return new Story(name)
                .on("2024-05-02")
                .names("City", "Bamako")
                .names("City", "Lagos")
                .names("Person", "Jane Roe")
                .names("Person", "John Doe")
                .nominal("NonStateArmedGroup", "gunmen")
                .nominal("Bank", "bank")
                .nominal("Explosive", "bomb");
    }

    @Test
    void attackAndDamageOfOneHouseAreOneIncident() {
        assertThat(incidents(told("a")
                        .event("Attack", OCCURRED, "", "actor=gunmen", "target=bank")
                        .event("Destruction", OCCURRED, "", "target=bank")))
                .isOne();
    }

    @Test
    void whatOneBombDoesIsOneIncident() {
        assertThat(incidents(told("a")
                        .event("Explosion", OCCURRED, "", "instrument=bomb", "place=bank")
                        .event("Injury", OCCURRED, "", "instrument=bomb", "target=Jane Roe")))
                .isOne();
    }

    @Test
    void whatNothingJoinsStaysApart() {
        assertThat(incidents(told("a")
                        .event("DeliberateKilling", OCCURRED, "", "target=Jane Roe")
                        .event("Attack", OCCURRED, "", "target=bank")))
                .isEqualTo(2);
    }

    @Test
    void twoDaysAreTwoIncidents() {
        assertThat(incidents(told("a")
                        .event("Attack", OCCURRED, "2024-05-01", "target=bank")
                        .event("Destruction", OCCURRED, "2024-04-02", "target=bank")))
                .isEqualTo(2);
    }

    @Test
    void twoTownsAreTwoIncidents() {
        assertThat(incidents(told("a")
                        .event("Attack", OCCURRED, "", "actor=gunmen", "target=bank", "place=Bamako")
                        .event("Destruction", OCCURRED, "", "target=bank", "place=Lagos")))
                .isEqualTo(2);
    }

    @Test
    void anAbductionIsNoArson() {
        assertThat(incidents(told("a")
                        .event("Arson", OCCURRED, "", "actor=gunmen", "target=bank")
                        .event("Abduction", OCCURRED, "", "actor=gunmen", "target=bank")))
                .isEqualTo(2);
    }

    @Test
    void whatDidNotHappenIsNoIncident() {
        assertThat(incidents(told("a").event("Attack", HYPOTHETICAL, "", "actor=gunmen", "target=bank")))
                .isZero();
    }

    @Test
    void documentsThatShareAnEventShareTheIncident() {
        Story a = told("a").event("DeliberateKilling", OCCURRED, "2024-05-01", "actor=John Doe", "target=Jane Roe");
        Story b = told("b").event("DeliberateKilling", OCCURRED, "2024-05-01", "actor=John Doe", "target=Jane Roe");
        assertThat(incidents(a, b)).isOne();
    }
}
