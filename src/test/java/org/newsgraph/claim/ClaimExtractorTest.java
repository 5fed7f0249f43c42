package org.newsgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.lexicon.PartOfSpeech.NOUN;
import static org.newsgraph.lexicon.PartOfSpeech.VERB;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;
import org.newsgraph.mention.Mention;

/** Matching with clauses and mentions made by hand, and a lexicon of a few lines. */
class ClaimExtractorTest {
    private static final String TURTLE = """
            @prefix ng: <https://w3id.org/newsgraph/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ng:Thing a owl:Class . ng:Agent a owl:Class ; rdfs:subClassOf ng:Thing . ng:Place a owl:Class ; rdfs:subClassOf ng:Thing .
            ng:Person a owl:Class ; rdfs:subClassOf ng:Agent . ng:Group a owl:Class ; rdfs:subClassOf ng:Agent .
            ng:Organization a owl:Class ; rdfs:subClassOf ng:Agent .
            ng:Force a owl:Class ; rdfs:subClassOf ng:Organization . ng:Country a owl:Class ; rdfs:subClassOf ng:Place , ng:Organization .
            ng:Event a owl:Class . ng:Post a owl:Class .
            ng:Deployment a owl:Class ; rdfs:subClassOf ng:Event ;
              ng:frame "send|dispatch.v subj:actor(Agent) obj:theme(Force|Group) to?:destination(Place)" ,
                "sending.n subj:actor(Agent) obj:theme(Force|Group) to?:destination(Place)" .
            ng:Delivery a owl:Class ; rdfs:subClassOf ng:Event ; ng:frame "send.v subj:actor(Agent) obj:theme(Vehicle)" .
            ng:Vehicle a owl:Class ; rdfs:subClassOf ng:Thing .
            ng:Decision a owl:Class ; rdfs:subClassOf ng:Event ; ng:frame "decide.v subj:actor(Agent) comp/on:theme(Event)" .
            ng:Attack a owl:Class ; rdfs:subClassOf ng:Event ;
              ng:frame "attack.v subj:actor(Agent) obj:target(Agent|Place)" , "attack.n subj:actor(Agent) on/obj:target(Agent|Place)" .
            ng:Arson a owl:Class ; rdfs:subClassOf ng:Event ; ng:frame "set.v subj:actor(Agent) obj=\\"fire\\" to:target(Place)" .
            ng:Control a owl:Class ; rdfs:subClassOf ng:Event ; ng:frame "take.v subj:actor(Agent) obj=\\"control\\" of:place(Place)" .
            ng:actor a owl:ObjectProperty . ng:theme a owl:ObjectProperty . ng:destination a owl:ObjectProperty .
            ng:target a owl:ObjectProperty . ng:place a owl:ObjectProperty . ng:post a owl:ObjectProperty . ng:organization a owl:ObjectProperty .
            ng:memberOf a owl:ObjectProperty ;
              ng:frame "include.v subj:object(Organization) obj:subject(Agent)" , "member.n subj:subject(Agent) of:object(Organization)" .
            ng:OfficeHolding a owl:Class ; ng:frame "serve.v subj:actor(Person) as:post(Post)" , "head.v subj:actor(Person) obj:organization(Organization)" .
            ng:headOfStateOf a owl:ObjectProperty ; ng:title "president|king" .
            """;
    private static final Lexicon LEXICON =
            LexiconReader.read(List.of(new LexiconSource("test.ttl", TURTLE))).lexicon();

    private static Claims claims(Given given) {
        return new ClaimExtractor(LEXICON).extract(given.mentions());
    }

    private static ListAssert<String> contents(Given given) {
        return assertThat(ClaimText.contents(claims(given)));
    }

    private static Given sent(Status status) {
        return Given.sentence("Chad/NNP sent/VBD/send soldiers/NNS/soldier to/TO Mali/NNP")
                .mention("Chad", "Country")
                .mention("soldiers", "Force")
                .mention("Mali", "Country")
                .clause("sent", VERB, status, "subj=Chad", "obj=soldiers", "to=Mali");
    }

    @Test
    void slotsBecomeRoles() {
        contents(sent(Status.OCCURRED))
                .containsExactly("Deployment actor=Chad theme=soldiers destination=Mali OCCURRED");
    }

    @Test
    void plansStayPlans() {
        contents(sent(Status.PLANNED)).containsExactly("Deployment actor=Chad theme=soldiers destination=Mali PLANNED");
    }

    @Test
    void typesTellSensesApart() {
        contents(Given.sentence("Chad/NNP sent/VBD/send trucks/NNS/truck")
                        .mention("Chad", "Country")
                        .mention("trucks", "Vehicle")
                        .clause("sent", VERB, Status.OCCURRED, "subj=Chad", "obj=trucks"))
                .containsExactly("Delivery actor=Chad theme=trucks OCCURRED");
    }

    @Test
    void wrongTypeGivesNothing() {
        contents(Given.sentence("Chad/NNP sent/VBD/send Mali/NNP")
                        .mention("Chad", "Vehicle")
                        .mention("Mali", "Country")
                        .clause("sent", VERB, Status.OCCURRED, "subj=Chad", "obj=Mali"))
                .isEmpty();
    }

    @Test
    void unknownNameThatDecidesBetweenSensesGivesNothing() {
        contents(Given.sentence("Chad/NNP sent/VBD/send things/NNS/thing")
                        .mention("Chad", "Country")
                        .mention("things", "Thing")
                        .clause("sent", VERB, Status.OCCURRED, "subj=Chad", "obj=things"))
                .isEmpty();
    }

    @Test
    void commonNounOfNoKnownClassFitsNoType() {
        contents(Given.sentence("things/NNS/thing attacked/VBD/attack Mali/NNP")
                        .mention("things", "Thing", Mention.Kind.NOMINAL)
                        .mention("Mali", "Country")
                        .clause("attacked", VERB, Status.OCCURRED, "subj=things", "obj=Mali"))
                .isEmpty();
    }

    @Test
    void unknownNameInTheOnlySenseIsDoubtful() {
        Claims claims = claims(Given.sentence("Things/NNS/thing attacked/VBD/attack Mali/NNP")
                .mention("Things", "Thing")
                .mention("Mali", "Country")
                .clause("attacked", VERB, Status.OCCURRED, "subj=Things", "obj=Mali"));
        assertThat(claims.claims()).singleElement().satisfies(c -> {
            assertThat(c.doubtful()).isTrue();
            assertThat(c.confidence()).isLessThan(0.6);
        });
    }

    @Test
    void mandatorySlotMissing() {
        contents(Given.sentence("Chad/NNP sent/VBD/send")
                        .mention("Chad", "Country")
                        .clause("sent", VERB, Status.OCCURRED, "subj=Chad"))
                .isEmpty();
    }

    @Test
    void passiveMayLeaveItsAgentUnsaid() {
        contents(Given.sentence("soldiers/NNS/soldier were/VBD/be sent/VBN/send")
                        .mention("soldiers", "Force")
                        .passive("sent", Status.OCCURRED, "obj=soldiers"))
                .containsExactly("Deployment theme=soldiers OCCURRED");
    }

    @Test
    void activeMayNot() {
        contents(Given.sentence("sent/VBD/send soldiers/NNS/soldier")
                        .mention("soldiers", "Force")
                        .clause("sent", VERB, Status.OCCURRED, "obj=soldiers"))
                .isEmpty();
    }

    @Test
    void conjunctsFillOneRole() {
        contents(Given.sentence("Chad/NNP and/CC Niger/NNP sent/VBD/send soldiers/NNS/soldier")
                        .mention("Chad", "Country")
                        .mention("Niger", "Country")
                        .mention("soldiers", "Force")
                        .clause("sent", VERB, Status.OCCURRED, "subj=Chad,Niger", "obj=soldiers"))
                .containsExactly("Deployment actor=Chad+Niger theme=soldiers OCCURRED");
    }

    @Test
    void eventsFillRoles() {
        contents(Given.sentence("Chad/NNP decided/VBD/decide to/TO send/VB soldiers/NNS/soldier")
                        .mention("Chad", "Country")
                        .mention("soldiers", "Force")
                        .clause("decided", VERB, Status.OCCURRED, "subj=Chad", "comp=1")
                        .clause("send", VERB, Status.PLANNED, "subj=Chad", "obj=soldiers"))
                .containsExactly(
                        "Decision actor=Chad theme=(Deployment actor=Chad theme=soldiers) OCCURRED",
                        "Deployment actor=Chad theme=soldiers PLANNED");
    }

    @Test
    void eventNounsFillRoles() {
        contents(Given.sentence("Chad/NNP decided/VBD/decide on/IN the/DT sending/NN of/IN soldiers/NNS/soldier")
                        .mention("Chad", "Country")
                        .mention("soldiers", "Force")
                        .clause("decided", VERB, Status.OCCURRED, "subj=Chad", "on=sending")
                        .clause("sending", NOUN, Status.PLANNED, "of=soldiers"))
                .containsExactly(
                        "Decision actor=Chad theme=(Deployment theme=soldiers) OCCURRED",
                        "Deployment theme=soldiers PLANNED");
    }

    @Test
    void besideANounTypesDecide() {
        contents(Given.sentence("the/DT rebels/NNS/rebel attack/NN on/IN Mali/NNP")
                        .mention("rebels", "Group")
                        .mention("Mali", "Country")
                        .clause("attack", NOUN, Status.OCCURRED, "poss=rebels", "on=Mali"))
                .containsExactly("Attack actor=rebels target=Mali OCCURRED");
    }

    @Test
    void copulaSubjectIsNoActor() {
        contents(Given.sentence("Chad/NNP is/VBZ/be attack/NN on/IN Mali/NNP")
                        .mention("Chad", "Country")
                        .mention("Mali", "Country")
                        .clause("attack", NOUN, Status.OCCURRED, "subj=Chad", "on=Mali")
                        .copula("is"))
                .containsExactly("Attack target=Mali OCCURRED");
    }

    @Test
    void fixedWords() {
        contents(Given.sentence("rebels/NNS/rebel set/VBD/set fire/NN to/TO Mali/NNP")
                        .mention("rebels", "Group")
                        .mention("Mali", "Country")
                        .clause("set", VERB, Status.OCCURRED, "subj=rebels", "obj=fire", "to=Mali"))
                .containsExactly("Arson actor=rebels target=Mali OCCURRED");
    }

    @Test
    void prepositionUnderTheFixedWord() {
        contents(Given.sentence("rebels/NNS/rebel took/VBD/take control/NN of/IN Mali/NNP")
                        .mention("rebels", "Group")
                        .mention("Mali", "Country")
                        .arc("Mali", "control", "nmod")
                        .arc("of", "Mali", "case")
                        .clause("took", VERB, Status.OCCURRED, "subj=rebels", "obj=control"))
                .containsExactly("Control actor=rebels place=Mali OCCURRED");
    }

    @Test
    void relationsOfEachToEach() {
        contents(Given.sentence("Union/NNP includes/VBZ/include Chad/NNP and/CC Niger/NNP")
                        .mention("Union", "Organization")
                        .mention("Chad", "Country")
                        .mention("Niger", "Country")
                        .clause("includes", VERB, Status.ONGOING, "subj=Union", "obj=Chad,Niger"))
                .containsExactly("Chad memberOf Union ONGOING", "Niger memberOf Union ONGOING");
    }

    @Test
    void inAdditionToJoinsTheList() {
        contents(Given.sentence("besides/IN Mali/NNP Union/NNP includes/VBZ/include Chad/NNP and/CC Niger/NNP")
                        .mention("Mali", "Country")
                        .mention("Union", "Organization")
                        .mention("Chad", "Country")
                        .mention("Niger", "Country")
                        .clause("includes", VERB, Status.ONGOING, "subj=Union", "obj=Chad,Niger", "besides=Mali"))
                .contains("Mali memberOf Union ONGOING")
                .hasSize(3);
    }

    @Test
    void copulaWithARelationalNoun() {
        contents(Given.sentence("Chad/NNP is/VBZ/be member/NN of/IN Union/NNP")
                        .mention("Chad", "Country")
                        .mention("Union", "Organization")
                        .clause("member", NOUN, Status.ONGOING, "subj=Chad", "of=Union")
                        .copula("is"))
                .containsExactly("Chad memberOf Union ONGOING");
    }

    @Test
    void copulaWithATitle() {
        contents(Given.sentence("Doe/NNP is/VBZ/be president/NN of/IN Chad/NNP")
                        .mention("Doe", "Person")
                        .mention("Chad", "Country")
                        .arc("president", "", "root")
                        .arc("Chad", "president", "nmod")
                        .arc("of", "Chad", "case")
                        .clause("president", NOUN, Status.ONGOING, "subj=Doe", "of=Chad")
                        .copula("is"))
                .containsExactly("Doe is President of Chad ONGOING");
    }

    @Test
    void servesAs() {
        contents(Given.sentence("Doe/NNP serves/VBZ/serve as/IN president/NN of/IN Chad/NNP")
                        .mention("Doe", "Person")
                        .mention("Chad", "Country")
                        .arc("Chad", "president", "nmod")
                        .arc("of", "Chad", "case")
                        .clause("serves", VERB, Status.ONGOING, "subj=Doe", "as=president"))
                .containsExactly("Doe is President of Chad ONGOING");
    }

    @Test
    void headsABody() {
        contents(Given.sentence("Doe/NNP heads/VBZ/head Union/NNP")
                        .mention("Doe", "Person")
                        .mention("Union", "Organization")
                        .clause("heads", VERB, Status.ONGOING, "subj=Doe", "obj=Union"))
                .containsExactly("Doe is Head of Union ONGOING");
    }

    @Test
    void unresolvedPronounFillsNothing() {
        contents(Given.sentence("they/PRP attacked/VBD/attack Mali/NNP")
                        .mention("Mali", "Country")
                        .clause("attacked", VERB, Status.OCCURRED, "subj=they", "obj=Mali"))
                .containsExactly("Attack target=Mali OCCURRED");
    }

    @Test
    void nominalRelations() {
        contents(Given.sentence("Chad/NNP of/IN Union/NNP")
                        .mention("Chad", "Country")
                        .mention("Union", "Organization")
                        .relation("memberOf", "Chad", "Union"))
                .containsExactly("Chad memberOf Union ONGOING");
    }

    @Test
    void sourcesAreMentions() {
        Claims claims = claims(Given.sentence("Doe/NNP said/VBD/say Chad/NNP attacked/VBD/attack Mali/NNP")
                .mention("Doe", "Person")
                .mention("Chad", "Country")
                .mention("Mali", "Country")
                .said("attacked", Status.OCCURRED, "Doe", "subj=Chad", "obj=Mali"));
        assertThat(ClaimText.sources(claims.claims().get(0), claims)).containsExactly("Doe");
    }

    @Test
    void headlinesAreMarked() {
        assertThat(claims(sent(Status.OCCURRED).headline()).claims())
                .singleElement()
                .satisfies(c -> assertThat(c.headline()).isTrue());
    }
}
