package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Filler;
import org.newsgraph.graph.Story.Manner;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;

class DerivationTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    private static Graph derived(Story... stories) {
        Graph graph = new ResolutionDescriber(IRIS).describe(Cast.resolution(stories));
        new Deriver(Rules.with(List.of()), TestOntology::superclasses, IRIS).derive(graph);
        return graph;
    }

    /** Derived triples in short: {@code norway sentForcesTo iceland}. */
    private static List<String> facts(Graph graph) {
        return graph.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.DERIVATION)
                .map(t -> Stream.of(Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT)
                        .map(p -> graph.stream(t.getSubject(), p, Node.ANY)
                                .findFirst()
                                .orElseThrow()
                                .getObject()
                                .getURI()
                                .replaceFirst("^.*[/#]", ""))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> facts(Story... stories) {
        return facts(derived(stories));
    }

    private static Story deployment(Manner manner) {
        Story story = new Story("a.txt", "2031-05-04").says("Norway sent rescuers to Iceland.");
        deployment(story, manner);
        return story;
    }

    private static void deployment(Story story, Manner manner) {
        story.event(
                "sent",
                "Deployment",
                manner,
                "actor",
                story.entity("Norway", "country/norway", "Country"),
                "theme",
                story.entity("rescuers", "group/rescuers", "ReliefPersonnel"),
                "destination",
                story.entity("Iceland", "country/iceland", "Country"));
    }

    @Test
    void senderAndForceFollowFromWhatOccurred() {
        assertThat(facts(deployment(Manner.OCCURRED)))
                .containsExactly(
                        "norway deployedTo iceland", "norway sentForcesTo iceland", "rescuers deployedTo iceland");
    }

    @Test
    void planStaysAPlan() {
        assertThat(facts(deployment(Manner.of(Status.PLANNED)))).containsExactly("norway plansToSendForcesTo iceland");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OCCURRED", "ONGOING", "PLANNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherStatusesDeriveNothing(Status status) {
        assertThat(facts(deployment(Manner.of(status)))).isEmpty();
    }

    @Test
    void doubtfulClaimAloneDerivesNothing() {
        assertThat(facts(deployment(Manner.OCCURRED.doubtfully()))).isEmpty();
    }

    @Test
    void headlineAloneDerivesNothing() {
        assertThat(facts(deployment(Manner.OCCURRED.inHeadline()))).isEmpty();
    }

    @Test
    void weakClaimSupportsWhatAFirmOneSays() {
        Story story = deployment(Manner.OCCURRED.inHeadline());
        story.says("Norway sent rescuers to Iceland on Monday.");
        deployment(story, Manner.OCCURRED);
        Graph graph = derived(story);
        assertThat(facts(graph)).contains("norway sentForcesTo iceland");
        Node derivation = graph.stream(Node.ANY, Vocabulary.PREDICATE, Vocabulary.ng("sentForcesTo"))
                .findFirst()
                .orElseThrow()
                .getSubject();
        assertThat(graph.stream(derivation, Vocabulary.FROM_CLAIM, Node.ANY)).hasSize(2);
    }

    @Test
    void carrierIsNoSender() {
        Story story = new Story("a.txt", "2031-05-04").says("Norway airlifted Danish police officers to Iceland.");
        Filler.Entity police = story.entity("police officers", "group/danish-police-officers", "PolicePersonnel");
        story.relation(
                "Danish",
                "contingentOf",
                Manner.of(Status.ONGOING),
                police,
                story.entity("Danish", "country/denmark", "Country"));
        story.event(
                "airlifted",
                "Transport",
                Manner.OCCURRED,
                "actor",
                story.entity("Norway", "country/norway", "Country"),
                "theme",
                police,
                "destination",
                story.entity("Iceland", "country/iceland", "Country"));
        assertThat(facts(story))
                .containsExactly(
                        "danish-police-officers contingentOf denmark",
                        "danish-police-officers deployedTo iceland",
                        "denmark deployedTo iceland",
                        "denmark sentForcesTo iceland");
    }

    @Test
    void whoseForcesStandAbroadHasSentThem() {
        Story story = new Story("a.txt", "2031-05-04").says("Danish troops in Iceland came under fire.");
        Filler.Entity troops = story.entity("Danish troops", "group/danish-troops", "MilitaryPersonnel");
        Filler.Entity denmark = story.entity("Danish", "country/denmark", "Country");
        story.relation("Danish", "contingentOf", Manner.of(Status.ONGOING), troops, denmark);
        story.relation(
                "in",
                "deployedTo",
                Manner.of(Status.ONGOING),
                troops,
                story.entity("Iceland", "country/iceland", "Country"));
        assertThat(facts(story)).contains("denmark sentForcesTo iceland", "denmark deployedTo iceland");
    }

    @Test
    void forcesAtHomeAreNotSent() {
        Story story = new Story("a.txt", "2031-05-04").says("Danish troops in Denmark came under fire.");
        Filler.Entity troops = story.entity("Danish troops", "group/danish-troops", "MilitaryPersonnel");
        Filler.Entity denmark = story.entity("Denmark", "country/denmark", "Country");
        story.relation("Danish", "contingentOf", Manner.of(Status.ONGOING), troops, denmark);
        story.relation("in", "deployedTo", Manner.of(Status.ONGOING), troops, denmark);
        assertThat(facts(story)).noneMatch(f -> f.contains("sentForcesTo"));
    }

    @Test
    void stateThatIsPartOfTheForceSends() {
        Story story = new Story("a.txt", "2031-05-04").says("The Danish part of the mission landed in Malta.");
        Filler.Entity mission = story.entity("mission", "group/mission", "MilitaryUnit");
        Filler.Entity denmark = story.entity("Danish", "country/denmark", "Country");
        story.relation("part", "memberOf", Manner.of(Status.ONGOING), denmark, mission);
        story.event(
                "landed",
                "Arrival",
                Manner.OCCURRED,
                "theme",
                mission,
                "destination",
                story.entity("Malta", "country/malta", "Country"));
        assertThat(facts(story)).contains("denmark sentForcesTo malta");
        story.says("Norway is part of the mission.");
        story.relation(
                "part",
                "memberOf",
                Manner.of(Status.ONGOING),
                story.entity("Norway", "country/norway", "Country"),
                story.entity("mission", "group/mission", "MilitaryUnit"));
        assertThat(facts(story)).contains("norway memberOf mission").doesNotContain("norway sentForcesTo malta");
    }

    @Test
    void crowdThatDestroysShopsLootsThem() {
        assertThat(facts(destruction("Crowd", "Shop"))).containsExactly("they looted it");
        assertThat(facts(destruction("Crowd", "Bridge"))).isEmpty();
        assertThat(facts(destruction("ArmedForce", "Shop"))).isEmpty();
    }

    private static Story destruction(String actor, String target) {
        Story story = new Story("a.txt", "2031-05-04").says("They destroyed it.");
        story.event(
                "destroyed",
                "Destruction",
                Manner.OCCURRED,
                "actor",
                story.entity("They", "group/they", actor),
                "target",
                story.entity("it", "place/it", target));
        return story;
    }

    @Test
    void hostDoesNotSendToItself() {
        Story story = new Story("a.txt", "2031-05-04").says("Icelandic police arrived in Iceland.");
        Filler.Entity police = story.entity("police", "organization/police", "PoliceForce");
        Filler.Entity iceland = story.entity("Iceland", "country/iceland", "Country");
        story.relation("Icelandic", "contingentOf", Manner.of(Status.ONGOING), police, iceland);
        story.event("arrived", "Arrival", Manner.OCCURRED, "theme", police, "destination", iceland);
        assertThat(facts(story)).containsExactly("police contingentOf iceland", "police deployedTo iceland");
    }

    @Test
    void touristsAreNoForce() {
        Story story = new Story("a.txt", "2031-05-04").says("Danish tourists arrived in Iceland.");
        Filler.Entity tourists = story.entity("tourists", "group/tourists", "PersonGroup");
        Filler.Entity denmark = story.entity("Danish", "country/denmark", "Country");
        story.relation("Danish", "contingentOf", Manner.of(Status.ONGOING), tourists, denmark);
        story.event(
                "arrived",
                "Arrival",
                Manner.OCCURRED,
                "theme",
                tourists,
                "destination",
                story.entity("Iceland", "country/iceland", "Country"));
        assertThat(facts(story)).containsExactly("tourists contingentOf denmark");
    }

    private static Story request(boolean former) {
        Story story = new Story("a.txt", "2031-05-04").says("President Jon Berg of Norway asked the League for help.");
        Filler.Entity berg = story.entity("Jon Berg", "person/jon-berg", "Person");
        story.claim(
                "President",
                new Claim.Content.Post(
                        berg,
                        "President",
                        Optional.of(story.entity("Norway", "country/norway", "Country")),
                        former,
                        Optional.of(Ng.term("headOfStateOf"))),
                Manner.of(Status.ONGOING));
        story.event(
                "asked",
                "AssistanceRequest",
                Manner.OCCURRED,
                "actor",
                berg,
                "recipient",
                story.entity("League", "organization/league", "InternationalOrganization"));
        return story;
    }

    @Test
    void headAsksForTheState() {
        assertThat(facts(request(false)))
                .containsExactly(
                        "jon-berg headOfStateOf norway",
                        "jon-berg holds president-of-norway",
                        "jon-berg requestedAssistanceFrom league",
                        "norway requestedAssistanceFrom league");
    }

    @Test
    void titleAloneDoesNotSayWhoHoldsThePost() {
        Story story = request(false);
        story.says("The king of Denmark was silent.");
        Filler.Entity king =
                new Filler.Entity(story.mention("king", "person/jon-berg", "Person", Mention.Kind.NOMINAL));
        story.claim(
                "king",
                new Claim.Content.Post(
                        king,
                        "King",
                        Optional.of(story.entity("Denmark", "country/denmark", "Country")),
                        false,
                        Optional.of(Ng.term("headOfStateOf"))),
                Manner.of(Status.ONGOING));
        assertThat(facts(story)).isEqualTo(facts(request(false)));
    }

    @Test
    void formerHeadAsksForHimself() {
        assertThat(facts(request(true)))
                .containsExactly("jon-berg held president-of-norway", "jon-berg requestedAssistanceFrom league");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attack attacked",
                "Bombardment attacked",
                "Seizure seized",
                "Encirclement surrounded",
                "Arson setFireTo",
                "TakingControl tookControlOf",
                "Dismissal dismissed",
                "Detention detained",
                "Accusation accused",
                "LootingDestruction looted"
            })
    void deedGivesItsTriple(String classAndProperty) {
        String[] pair = classAndProperty.split(" ");
        assertThat(facts(deed(pair[0], Manner.OCCURRED))).containsExactly("militia " + pair[1] + " town-hall");
        assertThat(facts(deed(pair[0], Manner.of(Status.ATTEMPTED)))).isEmpty();
    }

    private static Story deed(String type, Manner manner) {
        Story story = new Story("a.txt", "2031-05-04").says("The militia took the town hall.");
        story.event(
                "took",
                type,
                manner,
                "actor",
                story.entity("militia", "group/militia", "NonStateArmedGroup"),
                "target",
                story.entity("town hall", "facility/town-hall", "GovernmentBuilding"));
        return story;
    }

    @Test
    void countryLiesInNoCity() {
        Story story = new Story("a.txt", "2031-05-04").says("The Norwegian town of Narvik is cold.");
        Filler.Entity norway = story.entity("Norwegian", "country/norway", "Country");
        Filler.Entity narvik = story.entity("Narvik", "place/narvik", "City");
        story.relation("town", "locatedIn", Manner.of(Status.ONGOING), norway, narvik);
        story.relation("of", "locatedIn", Manner.of(Status.ONGOING), narvik, norway);
        assertThat(facts(story)).containsExactly("narvik locatedIn norway");
    }

    @Test
    void signingIsToldByItsWord() {
        assertThat(facts(decree("signed"))).containsExactly("assembly signed pact");
        assertThat(facts(decree("passed"))).isEmpty();
    }

    private static Story decree(String verb) {
        Story story = new Story("a.txt", "2031-05-04").says("The assembly " + verb + " the pact.");
        story.event(
                verb,
                "Decree",
                Manner.OCCURRED,
                "actor",
                story.entity("assembly", "organization/assembly", "Legislature"),
                "theme",
                story.entity("pact", "thing/pact", "LegalInstrument"));
        return story;
    }

    @Test
    void meetingHoldsBothWays() {
        Story story = new Story("a.txt", "2031-05-04").says("Berg met Lind.");
        story.event(
                "met",
                "Meeting",
                Manner.OCCURRED,
                "actor",
                story.entity("Berg", "person/berg", "Person"),
                "partner",
                story.entity("Lind", "person/lind", "Person"));
        assertThat(facts(story)).containsExactly("berg metWith lind", "lind metWith berg");
    }

    @Test
    void rolesThatOnlyAnotherClaimGivesAreNotStated() {
        Story said = new Story("a.txt", "2031-05-04").says("Rescuers left.");
        said.event(
                "left", "Deployment", Manner.OCCURRED, "theme", said.entity("Rescuers", "group/r", "ReliefPersonnel"));
        Story planned = new Story("b.txt", "2031-05-04").says("Norway will send rescuers to Malta.");
        planned.event(
                "send",
                "Deployment",
                Manner.of(Status.PLANNED),
                "actor",
                planned.entity("Norway", "country/norway", "Country"),
                "theme",
                planned.entity("rescuers", "group/r", "ReliefPersonnel"),
                "destination",
                planned.entity("Malta", "country/malta", "Country"));
        said.events().put(0, "event/same");
        planned.events().put(0, "event/same");
        assertThat(facts(said, planned)).containsExactly("norway plansToSendForcesTo malta");
    }

    @Test
    void oneByOneOrTogetherTheSame() {
        Graph together = derived(deployment(Manner.OCCURRED), Stories.fire());
        Graph one = derived(deployment(Manner.OCCURRED));
        Graph other = derived(Stories.fire());
        assertThat(together.stream().filter(DerivationTest::isOfDerivation).toList())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(one.stream(), other.stream())
                        .filter(DerivationTest::isOfDerivation)
                        .distinct()
                        .toList());
    }

    private static boolean isOfDerivation(Triple triple) {
        return triple.getSubject().getURI().startsWith(Iris.DEFAULT_BASE + "derivation/");
    }

    @Test
    void indexListsEveryRule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology/rules"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".rq")))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(Path.of("ontology/rules/INDEX")));
        }
        assertThat(Rules.bundled()).allSatisfy(r -> assertThat(r.title()).contains(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * WHERE { ?claim ?p ?o } | is no CONSTRUCT",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } | no variable ?claim",
                "CONSTRUCT { ?claim ?p ?x } WHERE { ?claim ?p ?o } | does not bind",
                "CONSTRUCT { ?claim ?p [] } WHERE { ?claim ?p ?o } | blank nodes",
                "CONSTRUCT { ?claim ?p ?o } WHERE { SERVICE <http://example.org/> { ?claim ?p ?o } } | SERVICE",
                "CONSTRUCT { ?claim | is no SPARQL"
            })
    void badRuleIsRefusedInASentence(String ruleAndComplaint) {
        String[] pair = ruleAndComplaint.split(" \\| ");
        assertThatThrownBy(() -> Rule.parse("mine.rq", pair[0]))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("Rule mine.rq ")
                .hasMessageContaining(pair[1]);
    }
}
