package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.language.Status.OCCURRED;
import static org.newsgraph.language.Status.PLANNED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.claim.Claims;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.BundledGazetteer;

/** Identity across documents, one fact a test. */
class IdentityResolverTest {
    private static final String TURTLE = """
            @prefix ng: <https://w3id.org/newsgraph/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ng:Thing a owl:Class . ng:Agent a owl:Class ; rdfs:subClassOf ng:Thing . ng:Place a owl:Class ; rdfs:subClassOf ng:Thing .
            ng:Person a owl:Class ; rdfs:subClassOf ng:Agent . ng:PersonGroup a owl:Class ; rdfs:subClassOf ng:Agent .
            ng:Organization a owl:Class ; rdfs:subClassOf ng:Agent . ng:Force a owl:Class ; rdfs:subClassOf ng:Agent .
            ng:InternationalOrganization a owl:Class ; rdfs:subClassOf ng:Organization .
            ng:MediaOutlet a owl:Class ; rdfs:subClassOf ng:Organization . ng:Company a owl:Class ; rdfs:subClassOf ng:Organization .
            ng:GoverningBody a owl:Class ; rdfs:subClassOf ng:Organization ; ng:noun "government|parliament" .
            ng:GovernmentAgency a owl:Class ; rdfs:subClassOf ng:Organization ; ng:noun "agency|office" .
            ng:Ministry a owl:Class ; rdfs:subClassOf ng:GovernmentAgency ; ng:noun "ministry" .
            ng:MilitaryPersonnel a owl:Class ; rdfs:subClassOf ng:PersonGroup , ng:Force ; ng:noun "peacekeeper|soldier" .
            ng:Country a owl:Class ; rdfs:subClassOf ng:Place , ng:Agent . ng:City a owl:Class ; rdfs:subClassOf ng:Place .
            ng:Region a owl:Class ; rdfs:subClassOf ng:Place . ng:Square a owl:Class ; rdfs:subClassOf ng:Place .
            ng:Facility a owl:Class ; rdfs:subClassOf ng:Place .
            """;
    private static final Lexicon LEXICON =
            LexiconReader.read(List.of(new LexiconSource("test.ttl", TURTLE))).lexicon();
    private static final IdentityResolver RESOLVER = new IdentityResolver(LEXICON, new BundledGazetteer());

    private static Story story(String name) {
        return new Story(name);
    }

    private static Resolution resolve(Story... stories) {
        return RESOLVER.resolve(Arrays.stream(stories).map(Story::claims).toList());
    }

    private static List<String> keys(Story... stories) {
        return resolve(stories).entities().stream().map(Entity::key).toList();
    }

    private static List<String> labels(Story... stories) {
        return resolve(stories).entities().stream().map(Entity::label).toList();
    }

    @Test
    void placesOfTheGazetteerHaveCoordinatesAndOthersNone() {
        Resolution found = resolve(story("a").names("City", "Nairobi").names("City", "Elmdalewick"));
        assertThat(found.entities())
                .filteredOn(e -> e.label().equals("Nairobi"))
                .singleElement()
                .satisfies(e -> assertThat(e.coordinates()).hasValueSatisfying(c -> {
                    assertThat(c.latitude()).isBetween(-1.5, -1.0);
                    assertThat(c.longitude()).isBetween(36.5, 37.0);
                }));
        assertThat(found.entities())
                .filteredOn(e -> e.label().equals("Elmdalewick"))
                .singleElement()
                .satisfies(e -> assertThat(e.coordinates()).isEmpty());
    }

    @Test
    void oneCountryUnderItsNamesAndDemonyms() {
        Story a = story("a").names("Country", "Kazakhstan");
        Story b = story("b").demonym("Kazakh", "Kazakhstan").names("City", "Alma-Ata");
        Story c = story("c").names("Country", "Republic of Kazakhstan").names("City", "Almaty");
        assertThat(keys(a, b, c)).containsExactly("city/almaty-1526384", "country/kazakhstan");
    }

    @Test
    void linksAndOtherNamesGoWithIt() {
        Entity almaty = resolve(story("a").names("City", "Alma-Ata")).entities().get(0);
        assertThat(almaty.label()).isEqualTo("Almaty");
        assertThat(almaty.altLabels()).containsExactly("Alma-Ata");
        assertThat(almaty.links()).contains("https://sws.geonames.org/1526384/");
    }

    @Test
    void demonymsAreNoLabels() {
        Entity russia = resolve(
                        story("a").names("Country", "Russia"), story("b").demonym("Russian", "Russia"))
                .entities()
                .get(0);
        assertThat(russia.altLabels()).isEmpty();
        assertThat(russia.members()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Nikol Pashinyan, Nikol Pashinian",
        "Kassym-Jomart Tokayev, Kasym-Zhomart Tokaev",
        "Kassym-Jomart Tokayev, K.-Zh. K. Tokayev",
        "Kassym-Jomart Tokayev, Kassym-Jomart Kemelevich Tokayev",
        "Volodymyr Zelensky, Volodymyr Zelenskyy",
        "Mohamed Farah, Muhammad Farah",
        "Donald Trump, Donald J. Trump",
        "Boris Johnson, BORIS JOHNSON",
    })
    void spellingsOfAPerson(String one, String other) {
        assertThat(keys(story("a").names("Person", one), story("b").names("Person", other)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Boris Johnson, Lyndon Johnson",
        "Alexander Ivanov, Alexandra Ivanova",
        "Alexander Petrenko, Alexandra Petrenko",
        "Robert Kennedy, Robert Kennedy Jr.",
        "George W. Bush, George H. W. Bush",
        "Jean Dupont, Jean-Pierre Dupont",
        "John Smith, J. Smith",
        "John Smith, Smith",
        "Maria Lopez, Mario Lopez",
    })
    void twoPeople(String one, String other) {
        assertThat(keys(story("a").names("Person", one), story("b").names("Person", other)))
                .hasSize(2);
    }

    @Test
    void aShortFormThatFitsTwoPeopleIsNeither() {
        Story a = story("a").names("Person", "George W. Bush");
        Story b = story("b").names("Person", "George H. Bush");
        Story c = story("c").names("Person", "George Bush");
        assertThat(keys(a, b, c)).hasSize(3);
    }

    @Test
    void surnameWithTheSamePost() {
        Story a = story("a")
                .names("Person", "Sadyr Japarov")
                .names("Country", "Kyrgyzstan")
                .post("Sadyr Japarov", "President", "Kyrgyzstan");
        Story b = story("b")
                .names("Person", "Japarov")
                .demonym("Kyrgyz", "Kyrgyzstan")
                .post("Japarov", "President", "Kyrgyz");
        assertThat(keys(a, b)).containsExactly("country/kyrgyzstan", "person/sadyr-japarov");
    }

    @Test
    void surnameWithTheSameTitleInTheSameCountry() {
        Story a =
                story("a").names("Person", "Ana Lima").names("Country", "Chad").post("Ana Lima", "Minister", "Chad");
        Story b = story("b")
                .names("Person", "Lima")
                .names("Country", "Chad")
                .names("Facility", "It")
                .post("Lima", "Minister", "It");
        Story c = story("c")
                .names("Person", "Lima")
                .names("Country", "Mali")
                .names("Facility", "It")
                .post("Lima", "Minister", "It");
        assertThat(keys(a, b)).filteredOn(k -> k.startsWith("person/")).containsExactly("person/ana-lima");
        assertThat(keys(a, c)).filteredOn(k -> k.startsWith("person/")).hasSize(2);
    }

    @Test
    void surnameWithAnotherPost() {
        Story a = story("a")
                .names("Person", "Sadyr Japarov")
                .names("Country", "Kyrgyzstan")
                .post("Sadyr Japarov", "President", "Kyrgyzstan");
        Story b = story("b")
                .names("Person", "Japarov")
                .names("Country", "Kyrgyzstan")
                .post("Japarov", "Ambassador", "Kyrgyzstan");
        assertThat(keys(a, b)).hasSize(3);
    }

    @Test
    void acronymAsADocumentStatesIt() {
        Story a = story("a").names("Organization", "Northern Peoples Defense League", "NPDL");
        Story b = story("b").names("Organization", "NPDL");
        assertThat(keys(a, b)).containsExactly("organization/northern-peoples-defense-league");
    }

    @Test
    void acronymOfTwoIsNeither() {
        Story a = story("a").names("Organization", "Food and Drug Agency");
        Story b = story("b").names("Organization", "Free Democratic Alliance");
        assertThat(keys(a, b, story("c").names("Organization", "FDA"))).hasSize(3);
    }

    @Test
    void anAcronymStatedInATextAboutAnotherCountryIsAnothers() {
        Story a = story("a")
                .names("Organization", "Northern Peoples Defense League", "NPDL")
                .names("Country", "Chad");
        Story b = story("b").names("Organization", "NPDL").names("Country", "Norway");
        Story c = story("c")
                .names("Organization", "NPDL")
                .names("Country", "Chad")
                .names("Country", "Peru");
        assertThat(keys(a, b)).contains("organization/npdl", "organization/northern-peoples-defense-league");
        assertThat(keys(a, c)).doesNotContain("organization/npdl");
    }

    @Test
    void initialsTellAmongTextsAboutOneCountry() {
        Story a = story("a").names("Organization", "Mombasa Fishers Council").names("Country", "Kenya");
        Story b = story("b").names("Organization", "MFC").names("Country", "Kenya");
        assertThat(keys(a, b)).doesNotContain("organization/mfc");
        assertThat(keys(a, story("d").names("Organization", "MFC").names("Country", "Norway")))
                .contains("organization/mfc");
    }

    @Test
    void embassiesOfOneStateInTwoTowns() {
        Story a = story("a")
                .nominal("GovernmentAgency", "Kenyan embassy")
                .names("City", "Oslo")
                .relation("locatedIn", "Kenyan embassy", "Oslo");
        Story b = story("b").nominal("GovernmentAgency", "Kenyan embassy").names("City", "Lima");
        assertThat(keys(a, b))
                .contains("organization/kenya-embassy-in-oslo-3143244")
                .doesNotContain("organization/kenya-embassy");
    }

    @Test
    void townsThatShareTheirNamesWithMuchAreMeantInTextsAboutTheirCountryOnly() {
        Story norway =
                story("a").names("Country", "Norway").names("Place", "Tyler").names("Place", "Kronstadt");
        assertThat(keys(norway)).filteredOn(k -> k.startsWith("city/")).isEmpty();
        assertThat(keys(story("b").names("Country", "Romania").names("City", "Kronstadt")))
                .contains("city/brasov-683844");
        assertThat(keys(story("c").names("Country", "Norway").names("City", "Palermo")))
                .contains("city/palermo-2523920");
    }

    @Test
    void aCityOfManyIsNotLeftForASmallNamesakeOfACountryThatIsNamed() {
        assertThat(keys(story("a").names("City", "Vancouver").names("Country", "United States")))
                .contains("city/vancouver-6173331");
    }

    @Test
    void aPersonAndAPlaceNeverMerge() {
        assertThat(keys(
                        story("a").names("Person", "Chelsea Manning"),
                        story("b").names("Place", "Chelsea Manning")))
                .hasSize(2);
    }

    @Test
    void oneWrongLetterInATownOfTheDocument() {
        assertThat(keys(story("a").names("City", "Alta-Ata").names("City", "Alma-Ata")))
                .containsExactly("city/almaty-1526384");
    }

    @Test
    void noGuessWithoutTheTown() {
        assertThat(keys(story("a").names("City", "Alta-Ata"), story("b").names("City", "Almaty")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Niger, Nigeria", "Congo-Brazzaville, DRC", "Austria, Australia", "Dominica, Dominican Republic"})
    void countriesThatSoundAlike(String one, String other) {
        assertThat(keys(story("a").names("Country", one).names("Country", other)))
                .hasSize(2);
    }

    @Test
    void georgiaTheCountryAndTheState() {
        Story country = story("a").names("Country", "Georgia").names("City", "Tbilisi");
        Story state =
                story("b").names("Region", "Georgia").names("City", "Atlanta").names("Region", "Texas");
        assertThat(keys(country)).contains("country/georgia");
        assertThat(keys(state)).contains("region/us-georgia").doesNotContain("country/georgia");
    }

    @Test
    void congoOfTheDocumentsCapital() {
        assertThat(keys(story("a").names("Country", "Congo").names("City", "Brazzaville")))
                .contains("country/republic-of-the-congo");
        assertThat(keys(story("a").names("Country", "Congo"))).contains("country/democratic-republic-of-the-congo");
    }

    @Test
    void parisInTexas() {
        Story france = story("a").names("City", "Paris");
        Story texas =
                story("b").names("City", "Paris").names("Region", "Texas").relation("locatedIn", "Paris", "Texas");
        assertThat(keys(france, texas))
                .contains("city/paris-2988507", "place/paris-us-texas")
                .hasSize(3);
    }

    @Test
    void squaresOfTwoTowns() {
        Story a = story("a")
                .names("Square", "Republic Square")
                .names("City", "Almaty")
                .relation("locatedIn", "Republic Square", "Almaty");
        Story b = story("b")
                .names("Square", "Republic Square")
                .names("City", "Yerevan")
                .relation("locatedIn", "Republic Square", "Yerevan");
        assertThat(keys(a, b)).filteredOn(k -> k.startsWith("place/")).hasSize(2);
    }

    @Test
    void theSquareOfTheOnlyTownSpokenOf() {
        Story a = story("a")
                .names("Square", "Republic Square")
                .names("City", "Almaty")
                .relation("locatedIn", "Republic Square", "Almaty");
        Story b = story("b").names("Square", "Republic Square").names("Country", "Kazakhstan");
        assertThat(keys(a, b))
                .containsOnlyOnce("place/republic-square-almaty-1526384")
                .hasSize(3);
    }

    @Test
    void ministriesBelongToTheirState() {
        Story a = story("a").names("Ministry", "Russian Foreign Ministry");
        Story b = story("b").names("Ministry", "Ministry of Foreign Affairs of Russia");
        Story c = story("c").names("Ministry", "Ministry of Foreign Affairs of the Republic of Kazakhstan");
        assertThat(keys(a, b, c))
                .containsExactly("organization/kazakhstan-foreign-ministry", "organization/russia-foreign-ministry");
    }

    @Test
    void aMinistryOfNoStateStaysInItsDocument() {
        Story a = story("a").names("Ministry", "Foreign Ministry");
        Story b = story("b").names("Ministry", "Foreign Ministry");
        assertThat(keys(a, b)).hasSize(2);
    }

    @Test
    void aFirmSaysNothingOfWhoseMinistryItIs() {
        Story firm = story("a").names("Ministry", "Foreign Ministry").names("Company", "Facebook");
        Story town = story("b").names("Ministry", "Foreign Ministry").names("City", "Oslo");
        assertThat(keys(firm)).doesNotContain("organization/united-states-foreign-ministry");
        assertThat(keys(town)).contains("organization/norway-foreign-ministry");
    }

    @Test
    void ministersAreOfAStateAndNotOfTheTownOfItsName() {
        Story a = story("a")
                .names("Person", "Jane Roe")
                .names("City", "Brandenburg")
                .names("Country", "Germany")
                .post("Jane Roe", "Health Minister", "Brandenburg");
        Story b = story("b")
                .names("Person", "Jane Roe")
                .names("City", "Brandenburg")
                .names("Country", "Germany")
                .post("Jane Roe", "Mayor", "Brandenburg");
        assertThat(keys(a)).contains("region/de-brandenburg");
        assertThat(keys(b)).doesNotContain("region/de-brandenburg");
    }

    @Test
    void governmentsByTheirCountry() {
        Story a = story("a").nominal("GoverningBody", "government of Kazakhstan");
        Story b = story("b").nominal("GoverningBody", "Kazakh government");
        Story c = story("c").nominal("GoverningBody", "government");
        assertThat(keys(a, b, c)).hasSize(2).contains("organization/kazakhstan-government");
    }

    @Test
    void contingentsByTheirNation() {
        Story a = story("a").nominal("MilitaryPersonnel", "Belarusian peacekeepers");
        Story b = story("b").nominal("MilitaryPersonnel", "500 peacekeepers from Belarus");
        Story c = story("c").nominal("MilitaryPersonnel", "peacekeepers");
        assertThat(keys(a, b, c)).hasSize(2).contains("group/belarus-peacekeepers");
    }

    @Test
    void unnamedGroupsStayInTheirDocument() {
        Story a = story("a").nominal("PersonGroup", "protesters").nominal("PersonGroup", "protesters");
        assertThat(keys(a, story("b").nominal("PersonGroup", "protesters"))).hasSize(3);
        assertThat(labels(story("b").nominal("PersonGroup", "protesters"))).containsExactly("protesters");
    }

    private static Story march(String name, String day) {
        return story(name)
                .on(day)
                .names("Country", "Chad")
                .names("City", "Abéché")
                .names("Person", "Ana Lima")
                .names("Person", "Idriss Malloum")
                .names("Organization", "Herders Union");
    }

    @Test
    void unnamedGroupsOfOneStoryInTheSameWords() {
        Story a = march("a", "2031-05-04").nominal("PersonGroup", "angry herders");
        Story b = march("b", "2031-05-05").nominal("PersonGroup", "angry herders");
        Resolution found = resolve(a, b);
        assertThat(found.entities())
                .filteredOn(e -> e.label().equals("angry herders"))
                .singleElement()
                .satisfies(e -> assertThat(e.members())
                        .extracting(Entity.Membership::evidence)
                        .contains("story"));
    }

    @Test
    void whatAStoryCallsByOneWordOfSeveralIsKnownByIt() {
        Story a = march("a", "2031-05-04").nominal("PersonGroup", "angry herders from the north", "herders");
        Story b = march("b", "2031-05-05").nominal("PersonGroup", "herders");
        assertThat(labels(a, b)).filteredOn(l -> l.contains("herders")).hasSize(1);
        Story two = march("c", "2031-05-05")
                .nominal("PersonGroup", "angry herders", "herders")
                .nominal("PersonGroup", "herders");
        assertThat(labels(a, two)).filteredOn(l -> l.contains("herders")).hasSize(3);
    }

    @Test
    void unnamedGroupsOfAnotherDayOrStoryStayApart() {
        Story a = march("a", "2031-05-04").nominal("PersonGroup", "angry herders");
        Story later = march("b", "2031-05-14").nominal("PersonGroup", "angry herders");
        Story other = story("c")
                .on("2031-05-04")
                .names("Country", "Peru")
                .names("Person", "Ana Lima")
                .nominal("PersonGroup", "angry herders");
        assertThat(labels(a, later, other)).filteredOn("angry herders"::equals).hasSize(3);
    }

    @Test
    void groupsOfOneStoryThatAreCountedOrTwoInADocumentStayApart() {
        Story a = march("a", "2031-05-04").nominal("PersonGroup", "two herders");
        Story b = march("b", "2031-05-04").nominal("PersonGroup", "two herders");
        assertThat(labels(a, b)).filteredOn("two herders"::equals).hasSize(2);
        Story c = march("c", "2031-05-04").nominal("PersonGroup", "herders").nominal("PersonGroup", "herders");
        Story d = march("d", "2031-05-04").nominal("PersonGroup", "herders");
        assertThat(labels(c, d)).filteredOn("herders"::equals).hasSize(3);
    }

    @Test
    void whatOnlyNamesAnEventIsAThing() {
        assertThat(resolve(story("a").nominal("Event", "attack")).entityOf().get("a"))
                .extracting(Entity::type)
                .containsExactly(Ng.THING);
    }

    @Test
    void labelsHaveNoPronouns() {
        assertThat(labels(story("a").nominal("Facility", "their own house"))).containsExactly("house");
    }

    @Test
    void everyReferentHasItsEntityInOrder() {
        Story a =
                story("a").names("Person", "Ana Lima").names("Country", "Chad").nominal("PersonGroup", "people");
        assertThat(resolve(a).entityOf().get("a"))
                .extracting(Entity::label)
                .containsExactly("Ana Lima", "Chad", "people");
    }

    private static Story[] corpus() {
        return new Story[] {
            story("a")
                    .names("Person", "Kassym-Jomart Tokayev")
                    .names("Organization", "Northern Peoples Defense League", "NPDL"),
            story("b")
                    .names("Person", "Kasym-Zhomart Tokaev")
                    .names("Organization", "NPDL")
                    .names("City", "Alta-Ata"),
            story("c")
                    .names("Person", "K. Zh. Tokayev")
                    .names("City", "Alma-Ata")
                    .names("Country", "Russia")
                    .event("Deployment", PLANNED, "", "actor=Russia", "destination=Alma-Ata"),
            story("d")
                    .on("2022-01-06")
                    .names("City", "Almaty")
                    .demonym("Russian", "Russia")
                    .event("Deployment", OCCURRED, "2022-01-06", "actor=Russian", "destination=Almaty"),
        };
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<Claims> documents =
                new ArrayList<>(Arrays.stream(corpus()).map(Story::claims).toList());
        Resolution first = RESOLVER.resolve(documents);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(documents, new Random(seed));
            Resolution other = RESOLVER.resolve(documents);
            assertThat(other.entities()).isEqualTo(first.entities());
            assertThat(other.eventOf()).isEqualTo(first.eventOf());
        }
    }

    @Test
    void aDocumentAloneGivesTheSameKeysOfNames() {
        Story[] all = corpus();
        assertThat(keys(all[0])).isSubsetOf(keys(all));
        assertThat(keys(all[1])).contains("person/kasym-jomart-tokaev");
    }
}
