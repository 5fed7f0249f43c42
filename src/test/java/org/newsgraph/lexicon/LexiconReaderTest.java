package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.Embedder.Control;
import org.newsgraph.lexicon.Embedder.Outcome;
import org.newsgraph.lexicon.Frame.Slot;

class LexiconReaderTest {
    private static final String PROLOGUE = """
            @prefix ng: <https://w3id.org/newsgraph/ns#> .
            @prefix ex: <https://example.org/terms#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ng:Event a owl:Class . ng:Agent a owl:Class . ng:Place a owl:Class . ng:Post a owl:Class .
            ng:Country rdfs:subClassOf ng:Agent, ng:Place .
            ng:Landlocked rdfs:subClassOf ng:Country .
            ng:Trade rdfs:subClassOf ng:Event .
            ex:Cargo a owl:Class .
            ng:actor a owl:ObjectProperty . ng:theme a owl:ObjectProperty . ng:destination a owl:ObjectProperty .
            ex:price a owl:DatatypeProperty .
            ng:memberOf a owl:ObjectProperty . ng:headOfStateOf a owl:ObjectProperty . ng:chairOf a owl:ObjectProperty .
            """;

    private static LexiconReading read(String turtle) {
        return LexiconReader.read(List.of(new LexiconSource("test.ttl", PROLOGUE + turtle)));
    }

    private static InMemoryLexicon good(String turtle) {
        LexiconReading reading = read(turtle);
        assertThat(reading.problems()).isEmpty();
        return reading.lexicon();
    }

    private static Frame frame(String notation) {
        return good("ng:Trade ng:frame '''" + notation + "''' .").frames().get(0);
    }

    private static Slot slot(String notation) {
        return frame("ship.v " + notation).arguments().get(0);
    }

    private static String ng(String name) {
        return Ng.term(name);
    }

    @Test
    void frameOfSeveralWords() {
        assertThat(frame("export|ship.v").lemmas()).containsExactly("export", "ship");
    }

    @ParameterizedTest
    @CsvSource({"v,VERB", "n,NOUN", "a,ADJECTIVE"})
    void partsOfSpeech(String letter, PartOfSpeech partOfSpeech) {
        assertThat(frame("export." + letter).partOfSpeech()).isEqualTo(partOfSpeech);
    }

    @Test
    void everyWordFindsItsFrame() {
        InMemoryLexicon lexicon = good("ng:Trade ng:frame 'export|sell_off.v subj:actor' .");
        assertThat(lexicon.frames("sell_off", PartOfSpeech.VERB)).isEqualTo(lexicon.frames());
        assertThat(lexicon.frames("sell_off", PartOfSpeech.NOUN)).isEmpty();
        assertThat(lexicon.frames("sell", PartOfSpeech.VERB)).isEmpty();
    }

    @Test
    void slotWithRoleAndTypes() {
        assertThat(slot("subj:actor(Agent|Country)"))
                .isEqualTo(new Slot(
                        Set.of("subj"),
                        false,
                        false,
                        Optional.of(ng("actor")),
                        Set.of(ng("Agent"), ng("Country")),
                        Optional.empty()));
    }

    @Test
    void slotWithoutTypesTakesAnything() {
        assertThat(slot("obj:theme").types()).isEmpty();
    }

    @Test
    void optionalSlotOfSeveralPrepositions() {
        assertThat(slot("to/into?:destination(Place)"))
                .isEqualTo(new Slot(
                        Set.of("to", "into"),
                        true,
                        false,
                        Optional.of(ng("destination")),
                        Set.of(ng("Place")),
                        Optional.empty()));
    }

    @Test
    void slotThatMustBeSaid() {
        assertThat(slot("subj!:actor(Agent)").said()).isTrue();
        assertThat(slot("subj:actor(Agent)").said()).isFalse();
        assertThat(slot("subj!:actor(Agent)").optional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'obj=\"sail\"'", "obj=sail"})
    void fixedWord(String notation) {
        assertThat(slot(notation))
                .isEqualTo(new Slot(Set.of("obj"), false, false, Optional.empty(), Set.of(), Optional.of("sail")));
    }

    @Test
    void termsOfOtherNamespacesByPrefixOrIri() {
        assertThat(slot("for:ex:price(ex:Cargo|<https://example.org/terms#Cargo>)"))
                .isEqualTo(new Slot(
                        Set.of("for"),
                        false,
                        false,
                        Optional.of("https://example.org/terms#price"),
                        Set.of("https://example.org/terms#Cargo"),
                        Optional.empty()));
        assertThat(slot("for:<https://example.org/terms#price>").role()).contains("https://example.org/terms#price");
    }

    @Test
    void exampleAfterTwoSlashes() {
        assertThat(frame("ship.v subj:actor // Peru ships copper.").example()).contains("Peru ships copper.");
        assertThat(frame("ship.v subj:actor").example()).isEmpty();
    }

    @Test
    void entryIriComesFromTheEntryAlone() {
        String alone = frame("ship.v subj:actor").entry();
        assertThat(alone).matches("https://w3id\\.org/newsgraph/lexicon#ship-v-Trade-[0-9a-f]{8}");
        assertThat(frame("ship.v   subj:actor // Peru ships copper.").entry()).isEqualTo(alone);
        assertThat(frame("ship.v obj:actor").entry()).isNotEqualTo(alone);
        assertThat(good("ng:Trade ng:frame 'sell.v', 'ship.v subj:actor' .")
                        .frames()
                        .get(1)
                        .entry())
                .isEqualTo(alone);
    }

    @Test
    void frameOfAPropertyHasSubjectAndObject() {
        Frame frame = good("ng:memberOf ng:frame 'join.v subj:subject(Agent) obj:object' .")
                .frames()
                .get(0);
        assertThat(frame.denotes()).isEqualTo(ng("memberOf"));
        assertThat(frame.arguments())
                .extracting(s -> s.role().orElseThrow())
                .containsExactly(Terms.SUBJECT, Terms.OBJECT);
    }

    @Test
    void embedder() {
        Embedding embedding =
                good("ng:Lexicon ng:embedder 'refuse|decline.v to+ing=not/open subj // The minister refused to resign.' .")
                        .embeddings()
                        .get(0);
        assertThat(embedding.lemmas()).containsExactly("refuse", "decline");
        assertThat(embedding.example()).contains("The minister refused to resign.");
        assertThat(embedding.embedder())
                .isEqualTo(new Embedder(Set.of("to", "ing"), Outcome.NOT, Outcome.OPEN, Control.SUBJECT));
    }

    @Test
    void embedderControlsNothingUnlessSaid() {
        InMemoryLexicon lexicon = good("ng:Lexicon ng:embedder 'decree.n on=planned/not' .");
        assertThat(lexicon.embedders("decree", PartOfSpeech.NOUN))
                .containsExactly(new Embedder(Set.of("on"), Outcome.PLANNED, Outcome.NOT, Control.NONE));
    }

    @Test
    void oneWordMayEmbedDifferently() {
        InMemoryLexicon lexicon =
                good("ng:Lexicon ng:embedder 'forget.v to=not/holds subj', 'forget.v that=holds/holds' .");
        assertThat(lexicon.embedders("forget", PartOfSpeech.VERB)).hasSize(2);
    }

    @Test
    void supportVerbs() {
        InMemoryLexicon lexicon = good("ng:Lexicon ng:supportVerb 'make|take' .");
        assertThat(lexicon.isSupportVerb("take")).isTrue();
        assertThat(lexicon.isSupportVerb("eat")).isFalse();
    }

    @Test
    void nounsMostSpecificClassFirst() {
        InMemoryLexicon lexicon = good("ng:Place ng:noun 'enclave|land' . ng:Landlocked ng:noun 'enclave' .");
        assertThat(lexicon.classesOf("enclave")).containsExactly(ng("Landlocked"), ng("Place"));
        assertThat(lexicon.classesOf("sea")).isEmpty();
    }

    @Test
    void phrasesAreJoined() {
        InMemoryLexicon lexicon = good("ng:Place ng:noun 'free trade zone' .");
        assertThat(lexicon.classesOf("free_trade_zone")).containsExactly(ng("Place"));
        assertThat(lexicon.longestPhrase()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "prime minister,prime_minister,Prime Minister",
        "commander-in-chief,commander-in-chief,Commander-in-Chief",
        "secretary of state,secretary_of_state,Secretary of State",
        "CEO,ceo,CEO"
    })
    void titlesWithTheirLabels(String words, String lemma, String label) {
        assertThat(good("ng:headOfStateOf ng:title '" + words + "' .").title(lemma))
                .contains(new Title(label, Optional.of(ng("headOfStateOf"))));
    }

    @Test
    void titleOfAnyPostHasNoShortcut() {
        assertThat(good("ng:Post ng:title 'minister' .").title("minister"))
                .contains(new Title("Minister", Optional.empty()));
    }

    @Test
    void shortcutGoesBeforeNone() {
        String shortcut = "ng:chairOf ng:title 'chair' .";
        String none = "ng:Post ng:title 'chair' .";
        assertThat(good(shortcut + none).title("chair"))
                .isEqualTo(good(none + shortcut).title("chair"));
    }

    @Test
    void hierarchyIsTransitiveAndReflexive() {
        InMemoryLexicon lexicon = good("");
        assertThat(lexicon.isA(ng("Landlocked"), ng("Place"))).isTrue();
        assertThat(lexicon.isA(ng("Place"), ng("Landlocked"))).isFalse();
        assertThat(lexicon.isA("urn:unknown", "urn:unknown")).isTrue();
        assertThat(lexicon.superclasses(ng("Landlocked")))
                .containsExactlyInAnyOrder(ng("Landlocked"), ng("Country"), ng("Agent"), ng("Place"));
    }

    @Test
    void hierarchyMayHaveCycles() {
        InMemoryLexicon lexicon = good("ng:Agent rdfs:subClassOf ng:Landlocked .");
        assertThat(lexicon.isA(ng("Agent"), ng("Place"))).isTrue();
    }

    @Test
    void propertiesAreToldFromClasses() {
        InMemoryLexicon lexicon = good("");
        assertThat(lexicon.isProperty(ng("memberOf"))).isTrue();
        assertThat(lexicon.isProperty(ng("Trade"))).isFalse();
    }

    @Test
    void termsMayBeDeclaredInAnotherSource() {
        LexiconReading reading = LexiconReader.read(List.of(
                new LexiconSource(
                        "words.ttl",
                        "<https://example.org/terms#Barter> <" + Ng.NS + "frame> 'swap.v subj:actor(Agent)' ."),
                new LexiconSource("terms.ttl", PROLOGUE + "ex:Barter rdfs:subClassOf ng:Event .")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lexicon().frames("swap", PartOfSpeech.VERB)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ng:Trade ng:frame; ship subj:actor; 'ship' should be words and a part of speech",
                "ng:Trade ng:frame; ship.x subj:actor; 'x' is no part of speech",
                "ng:Trade ng:frame; Ship.v subj:actor; lemma 'Ship' is not lower case",
                "ng:Trade ng:frame; ship||sell.v subj:actor; empty word",
                "ng:Trade ng:frame; ship.v subject:actor; 'subject' is neither subj",
                "ng:Trade ng:frame; ship.v obj; 'obj' is no slot",
                "ng:Trade ng:frame; ship.v obj:theme(Agent; 'obj:theme(Agent' is no slot",
                "ng:Trade ng:frame; ship.v subj:actor(Martian); no class Martian is declared",
                "ng:Trade ng:frame; ship.v subj:captain; no property captain is declared",
                "ng:Trade ng:frame; ship.v subj:zz:actor; the file declares no prefix zz:",
                "ng:Trade ng:frame; ship.v subj:subject; this is a class",
                "ng:memberOf ng:frame; join.v subj:subject; needs a slot with role subject and one with role object",
                "ng:Missing ng:frame; ship.v subj:actor; no class or property https://w3id.org/newsgraph/ns#Missing",
                "ng:Lexicon ng:embedder; refuse.v; an embedder looks like",
                "ng:Lexicon ng:embedder; refuse.v to; 'to' should look like to=not/open",
                "ng:Lexicon ng:embedder; refuse.v to=never/open; 'never' is no outcome",
                "ng:Lexicon ng:embedder; refuse.v to=not/open me; 'me' is no control",
                "ng:Lexicon ng:embedder; refuse.v blah=not/open; 'blah' is neither to",
                "ng:Lexicon ng:supportVerb; make|; empty word",
                "ng:Missing ng:noun; thing; no class https://w3id.org/newsgraph/ns#Missing",
                "ng:Missing ng:title; boss; no class or property https://w3id.org/newsgraph/ns#Missing",
            })
    void defectIsReportedAndTheRestRead(String subject, String notation, String message) {
        String turtle = subject + " '" + notation.strip() + "' .\nng:Trade ng:frame 'sell.v subj:actor' .";
        LexiconReading reading = read(turtle);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message.strip());
            assertThat(problem.entry()).isEqualTo(notation.strip());
            assertThat(problem.file()).isEqualTo("test.ttl:" + (PROLOGUE.lines().count() + 1));
        });
        assertThat(reading.lexicon().frames("sell", PartOfSpeech.VERB)).hasSize(1);
    }

    @Test
    void titleOfTwoShortcutsIsADefect() {
        assertThat(read("ng:chairOf ng:title 'boss' . ng:headOfStateOf ng:title 'boss' .")
                        .problems())
                .extracting(LexiconProblem::message)
                .containsExactly("'boss' is already a title of https://w3id.org/newsgraph/ns#chairOf");
    }

    @Test
    void entryThatIsNoStringIsADefect() {
        assertThat(read("ng:Trade ng:frame ng:Event .").problems())
                .extracting(LexiconProblem::message)
                .containsExactly("an entry is a string on a class or property that has an IRI");
    }

    @Test
    void fileThatIsNoRdfStopsWithItsPlace() {
        assertThatThrownBy(() -> LexiconReader.read(
                        List.of(new LexiconSource("broken.ttl", "<urn:a> <urn:b> <urn:c> .\n<urn:a> oops ."))))
                .isInstanceOf(MalformedLexiconException.class)
                .hasMessageStartingWith("broken.ttl:2:9: ")
                .hasMessageContaining("oops");
    }

    @Test
    void extensionTellsTheSyntax() {
        LexiconReading reading = LexiconReader.read(List.of(
                new LexiconSource("terms.ttl", PROLOGUE),
                new LexiconSource(
                        "words.nt", "<" + ng("Trade") + "> <" + ng("frame") + "> \"ship.v subj:actor(Agent)\" .")));
        assertThat(reading.lexicon().frames()).hasSize(1);
    }

    @Test
    void bundledLexiconHasNoProblems() {
        LexiconReading reading = LexiconReader.read(LexiconSource.bundled());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lexicon().isA(Ng.COUNTRY, Ng.AGENT)).isTrue();
        assertThat(reading.lexicon().isA(Ng.COUNTRY, Ng.PLACE)).isTrue();
    }
}
