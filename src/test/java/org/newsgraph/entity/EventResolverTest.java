package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.language.Status.OCCURRED;
import static org.newsgraph.language.Status.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.BundledGazetteer;

/** Which claims speak of one event. */
class EventResolverTest {
    private static final String TURTLE = """
            @prefix ng: <https://w3id.org/newsgraph/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ng:Agent a owl:Class . ng:Place a owl:Class . ng:PersonGroup a owl:Class ; rdfs:subClassOf ng:Agent .
            ng:Country a owl:Class ; rdfs:subClassOf ng:Place , ng:Agent . ng:City a owl:Class ; rdfs:subClassOf ng:Place .
            """;
    private static final IdentityResolver RESOLVER = new IdentityResolver(
            LexiconReader.read(List.of(new LexiconSource("test.ttl", TURTLE))).lexicon(), new BundledGazetteer());

    private static Story sent(String name, String said, Status status, String day, String sender) {
        return new Story(name)
                .on(said)
                .names("Country", sender)
                .names("Country", "Mali")
                .nominal("PersonGroup", "troops of " + name)
                .event("Deployment", status, day, "actor=" + sender, "theme=troops of " + name, "destination=Mali");
    }

    private static int events(Story... stories) {
        TreeSet<String> paths = new TreeSet<>();
        RESOLVER.resolve(Arrays.stream(stories).map(Story::claims).toList())
                .eventOf()
                .values()
                .forEach(m -> paths.addAll(m.values()));
        return paths.size();
    }

    @Test
    void planAndSendingAreOneEvent() {
        assertThat(events(sent("a", "2024-05-01", PLANNED, "", "Chad"), sent("b", "2024-05-02", OCCURRED, "", "Chad")))
                .isOne();
    }

    @Test
    void twoSendersAreTwoEvents() {
        assertThat(events(
                        sent("a", "2024-05-01", OCCURRED, "", "Chad"), sent("b", "2024-05-01", OCCURRED, "", "Niger")))
                .isEqualTo(2);
    }

    @Test
    void statedDaysThatDifferAreTwoEvents() {
        assertThat(events(
                        sent("a", "2024-05-04", OCCURRED, "2024-05-01", "Chad"),
                        sent("b", "2024-05-04", OCCURRED, "2024-05-03", "Chad")))
                .isEqualTo(2);
    }

    @Test
    void noDayGoesWithTheDayItWasSpokenOf() {
        assertThat(events(
                        sent("a", "2024-05-02", OCCURRED, "2024-05-01", "Chad"),
                        sent("b", "2024-05-03", OCCURRED, "", "Chad")))
                .isOne();
    }

    @Test
    void yearsApartIsAnother() {
        assertThat(events(sent("a", "2014-05-02", OCCURRED, "", "Chad"), sent("b", "2024-05-03", OCCURRED, "", "Chad")))
                .isEqualTo(2);
    }

    @Test
    void tooLittleToKnowItAgain() {
        Story a = new Story("a").names("Country", "Mali").event("Protest", OCCURRED, "", "place=Mali");
        Story b = new Story("b").names("Country", "Mali").event("Protest", OCCURRED, "", "place=Mali");
        assertThat(events(a, b)).isEqualTo(2);
    }

    @Test
    void anUnknownGroupIsNotTheSameGroupElsewhere() {
        Story a = new Story("a")
                .names("Country", "Mali")
                .nominal("PersonGroup", "gunmen")
                .event("Attack", OCCURRED, "", "actor=gunmen", "target=Mali");
        Story b = new Story("b")
                .names("Country", "Mali")
                .nominal("PersonGroup", "gunmen")
                .event("Attack", OCCURRED, "", "actor=gunmen", "target=Mali");
        assertThat(events(a, b)).isEqualTo(2);
    }

    @Test
    void oneDocumentTellsItTwice() {
        Story a = new Story("a")
                .names("Country", "Mali")
                .nominal("PersonGroup", "gunmen")
                .event("Attack", OCCURRED, "", "actor=gunmen", "target=Mali")
                .event("Attack", OCCURRED, "", "actor=gunmen", "target=Mali");
        assertThat(events(a)).isOne();
    }

    @Test
    void whatAnArmyDoesItsStateDoes() {
        Story army = new Story("b")
                .on("2024-05-02")
                .names("Country", "Chad")
                .names("Country", "Mali")
                .nominal("PersonGroup", "Chadian army")
                .relation("contingentOf", "Chadian army", "Chad")
                .nominal("PersonGroup", "a battalion")
                .event("Deployment", OCCURRED, "", "actor=Chadian army", "theme=a battalion", "destination=Mali");
        assertThat(events(sent("a", "2024-05-01", OCCURRED, "", "Chad"), army)).isOne();
    }

    @Test
    void whoseSoldiersWereSentHasSentThem() {
        Story passive = new Story("b")
                .on("2024-05-02")
                .names("Country", "Chad")
                .names("Country", "Mali")
                .nominal("PersonGroup", "Chadian troops")
                .relation("contingentOf", "Chadian troops", "Chad")
                .event("Deployment", OCCURRED, "", "theme=Chadian troops", "destination=Mali");
        assertThat(events(sent("a", "2024-05-01", OCCURRED, "", "Chad"), passive))
                .isOne();
    }

    private static Story sentTo(String name, String day, String town) {
        return new Story(name)
                .on("2024-05-04")
                .names("Country", "Chad")
                .names("Country", "Mali")
                .names("City", town)
                .event("Deployment", OCCURRED, day, "actor=Chad", "destination=" + town);
    }

    @Test
    void theCountryIsToldOfTheOnlyTown() {
        assertThat(events(
                        sent("a", "2024-05-04", OCCURRED, "2024-05-03", "Chad"), sentTo("b", "2024-05-03", "Timbuktu")))
                .isOne();
    }

    @Test
    void theCountryOnAnotherDayIsAnotherEvent() {
        assertThat(events(
                        sent("a", "2024-05-04", OCCURRED, "2024-05-01", "Chad"), sentTo("b", "2024-05-03", "Timbuktu")))
                .isEqualTo(2);
    }

    @Test
    void twoTownsAreTwoEventsAndTheCountryIsNeither() {
        assertThat(events(
                        sent("a", "2024-05-04", OCCURRED, "2024-05-03", "Chad"),
                        sentTo("b", "2024-05-03", "Timbuktu"),
                        sentTo("c", "2024-05-03", "Bamako")))
                .isEqualTo(3);
    }

    @Test
    void meetingsHaveNoSides() {
        Story a = new Story("a")
                .names("Country", "Mali")
                .names("Country", "Chad")
                .event("Meeting", OCCURRED, "2024-05-01", "actor=Mali", "partner=Chad");
        Story b = new Story("b")
                .names("Country", "Mali")
                .names("Country", "Chad")
                .event("Meeting", OCCURRED, "2024-05-01", "actor=Chad,Mali");
        assertThat(events(a, b)).isOne();
    }

    @Test
    void pathsAreReadable() {
        assertThat(RESOLVER.resolve(List.of(sent("a", "2024-05-02", OCCURRED, "2024-05-01", "Chad")
                                .claims()))
                        .eventOf())
                .extractingByKey("a", InstanceOfAssertFactories.map(Integer.class, String.class))
                .hasEntrySatisfying(0, path -> assertThat(path).startsWith("event/deployment-chad-mali-2024-05-01-"));
    }
}
