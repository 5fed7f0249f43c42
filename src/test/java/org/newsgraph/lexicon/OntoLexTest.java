package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** The lexicon in OntoLex-Lemon says the same as in the compact notation. */
class OntoLexTest {
    private static final String ONTOLEX = """
            @prefix : <https://example.org/lexicon#> .
            @prefix ng: <https://w3id.org/newsgraph/ns#> .
            @prefix lexinfo: <http://www.lexinfo.net/ontology/2.0/lexinfo#> .
            @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
            @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
            """;

    private static Model expand(List<LexiconSource> sources) throws IOException {
        Model compact = ModelFactory.createDefaultModel();
        sources.forEach(s -> RDFParser.fromString(s.text(), Lang.TURTLE).parse(compact));
        String query = Files.readString(Path.of("ontology/lexicon-to-ontolex.rq"));
        try (QueryExecution execution = QueryExecution.create(query, compact)) {
            return execution.execConstruct();
        }
    }

    private static LexiconReading readAgain(Model ontoLex, LexiconSource ontology) {
        StringWriter turtle = new StringWriter();
        RDFDataMgr.write(turtle, ontoLex, Lang.NTRIPLES);
        return LexiconReader.read(List.of(ontology, new LexiconSource("expanded.nt", turtle.toString())));
    }

    /** Order of words and slots, which RDF does not keep, made the same. */
    private static Set<String> frames(Entries entries) {
        Set<String> frames = new TreeSet<>();
        for (Frame frame : entries.frames()) {
            frames.add(new Frame(
                            frame.entry(),
                            frame.lemmas().stream().sorted().toList(),
                            frame.partOfSpeech(),
                            frame.denotes(),
                            List.of(),
                            frame.example())
                    + frame.arguments().stream()
                            .map(OntoLexTest::canonical)
                            .sorted()
                            .toList()
                            .toString());
        }
        return frames;
    }

    private static String canonical(Frame.Slot slot) {
        return new TreeSet<>(slot.names()) + " " + slot.optional() + slot.said() + slot.role()
                + new TreeSet<>(slot.types()) + slot.fixed();
    }

    private static List<Embedding> embeddings(Entries entries) {
        List<Embedding> sorted = new ArrayList<>();
        for (Embedding e : entries.embeddings()) {
            sorted.add(new Embedding(
                    e.entry(), e.lemmas().stream().sorted().toList(), e.partOfSpeech(), e.embedder(), e.example()));
        }
        sorted.sort(Comparator.comparing(Embedding::entry));
        return sorted;
    }

    @Test
    void bundledLexiconIsTheSameReadFromItsExpansion() throws IOException {
        List<LexiconSource> sources = LexiconSource.bundled();
        Entries compact = LexiconReader.read(sources).lexicon().entries();
        LexiconReading again = readAgain(expand(sources), sources.get(0));
        assertThat(again.problems()).isEmpty();
        Entries expanded = again.lexicon().entries();
        assertThat(compact.frames()).hasSizeGreaterThan(100);
        assertThat(frames(expanded)).isEqualTo(frames(compact));
        assertThat(embeddings(expanded)).isEqualTo(embeddings(compact));
        assertThat(expanded.verbs()).isEqualTo(compact.verbs());
        assertThat(expanded.nouns()).isEqualTo(compact.nouns());
        assertThat(expanded.titles()).isEqualTo(compact.titles());
        assertThat(expanded.modifiers()).isEqualTo(compact.modifiers());
        assertThat(expanded.countNouns()).isEqualTo(compact.countNouns());
    }

    @Test
    void relationalNounWrittenAsTheSpecificationShows() {
        LexiconReading reading = LexiconReader.read(
                List.of(LexiconSource.bundled().get(0), new LexiconSource("mine.ttl", ONTOLEX + """
                        :branch a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:noun ;
                            ontolex:canonicalForm [ ontolex:writtenRep "branch"@en ] ;
                            synsem:synBehavior :frame ; ontolex:sense :sense .
                        :frame a lexinfo:NounPPFrame ; lexinfo:copulativeSubject :part ; lexinfo:prepositionalAdjunct :whole .
                        :whole synsem:marker [ ontolex:canonicalForm [ ontolex:writtenRep "of"@en ] ] .
                        :sense a synsem:OntoMap, ontolex:LexicalSense ; synsem:ontoMapping :sense ;
                            ontolex:reference ng:partOf ; synsem:subjOfProp :part ; synsem:objOfProp :whole ;
                            synsem:propertyRange ng:Organization .
                        """)));
        assertThat(reading.problems()).isEmpty();
        Frame frame = reading.lexicon().frames("branch", PartOfSpeech.NOUN).get(0);
        assertThat(frame.denotes()).isEqualTo(Ng.term("partOf"));
        assertThat(frame.arguments())
                .containsExactlyInAnyOrder(
                        new Frame.Slot(
                                Set.of("subj"), false, false, Optional.of(Terms.SUBJECT), Set.of(), Optional.empty()),
                        new Frame.Slot(
                                Set.of("of"),
                                false,
                                false,
                                Optional.of(Terms.OBJECT),
                                Set.of(Ng.ORGANIZATION),
                                Optional.empty()));
    }

    @Test
    void commonNounOfOntoLexDenotesItsClass() {
        LexiconReading reading = LexiconReader.read(
                List.of(LexiconSource.bundled().get(0), new LexiconSource("mine.ttl", ONTOLEX + """
                        :q a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:noun ; ontolex:denotes ng:Ship ;
                            ontolex:canonicalForm [ ontolex:writtenRep "Fishing boat"@en ] .
                        """)));
        assertThat(reading.lexicon().classesOf("fishing_boat")).containsExactly(Ng.term("Ship"));
    }

    @Test
    void defectOfOntoLexNamesFileAndNode() {
        LexiconReading reading = LexiconReader.read(List.of(
                LexiconSource.bundled().get(0),
                new LexiconSource(
                        "mine.ttl", ONTOLEX + ":map synsem:ontoMapping :sense . :sense ontolex:reference ng:Riot .")));
        assertThat(reading.problems())
                .containsExactly(new LexiconProblem(
                        "mine.ttl",
                        "https://example.org/lexicon#map",
                        "no entries, or entries of several parts of speech, share it as a sense"));
    }
}
