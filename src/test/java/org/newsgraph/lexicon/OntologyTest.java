package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.Quantity;
import org.newsgraph.language.Status;

/** The bundled ontology: complete, consistent, and in step with everything that uses its terms. */
class OntologyTest {
    private static final Path FILE = Path.of("ontology/newsgraph.ttl");
    private static final Model ONTOLOGY = RDFDataMgr.loadModel(FILE.toString());
    private static final InMemoryLexicon HIERARCHY =
            LexiconReader.read(LexiconSource.bundled()).lexicon();
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final Pattern PREFIXED = Pattern.compile("\\bng:([A-Za-z]\\w*)");
    private static final Pattern IN_JAVA =
            Pattern.compile("\\b(?:Ng\\.term|Vocabulary\\.ng|term|ng)\\(\"([A-Za-z]+)\"\\)");

    private static List<Resource> terms() {
        return ONTOLOGY.listSubjectsWithProperty(RDF.type)
                .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(Ng.NS))
                .toList();
    }

    private static List<Resource> ofType(Resource type) {
        return terms().stream().filter(t -> t.hasProperty(RDF.type, type)).toList();
    }

    private static Set<String> localNames(Resource type) {
        Set<String> names = new TreeSet<>();
        ofType(type).forEach(t -> names.add(t.getURI().substring(Ng.NS.length())));
        return names;
    }

    private static Resource ng(String name) {
        return ONTOLOGY.createResource(Ng.term(name));
    }

    @Test
    void headerNamesTitleLicenceAndVersion() {
        Resource header =
                ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
        assertThat(List.of(DCTerms.title, DCTerms.description, DCTerms.license, OWL.versionInfo))
                .allMatch(header::hasProperty);
    }

    @Test
    void everyTermHasOneLabelAndOneCommentInEnglish() {
        for (Property property : List.of(RDFS.label, RDFS.comment)) {
            assertThat(terms())
                    .allSatisfy(term -> assertThat(term.listProperties(property).toList())
                            .singleElement()
                            .satisfies(s -> assertThat(s.getLanguage()).isEqualTo("en")));
        }
    }

    @Test
    void everyClassOfTheWorldIsAnEventOrAnEntity() {
        Set<String> written = Set.of(
                "Thing",
                "Claim",
                "Incident",
                "State",
                "QuantityObservation",
                "Derivation",
                "Rule",
                "Referent",
                "Correction",
                "Merge",
                "Split",
                "Run",
                "LanguageModel",
                "Corrections",
                "SkippedInput",
                "SkipCause",
                "StatusCount",
                "Mention",
                "Status",
                "Comparator",
                "CountKind",
                "CountSense",
                "TitleSense",
                "ModifierSense",
                "ImplicationSignature",
                "SupportVerb",
                "StativeVerb",
                "ExpressiveVerb",
                "ReportingVerb",
                "InvertingVerb",
                "ImpersonalVerb");
        assertThat(localNames(OWL.Class))
                .filteredOn(c -> !written.contains(c))
                .allMatch(c -> HIERARCHY.isA(Ng.term(c), Ng.EVENT) != HIERARCHY.isA(Ng.term(c), Ng.term("Entity")));
    }

    @Test
    void hierarchyHasNoCycle() {
        for (Resource term : terms()) {
            assertThat(HIERARCHY.superclasses(term.getURI()))
                    .filteredOn(above -> !above.equals(term.getURI()))
                    .noneMatch(above -> HIERARCHY.isA(above, term.getURI()));
        }
    }

    @Test
    void noEntityCanBePersonAndPlace() {
        assertThat(localNames(OWL.Class))
                .noneMatch(c -> HIERARCHY.isA(Ng.term(c), Ng.PERSON) && HIERARCHY.isA(Ng.term(c), Ng.PLACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement", "Accusation", "AssistanceRequest", "Demand", "Promise", "Order", "ThreatWarning",
                        "Meeting",
                "Agreement", "Decision", "Decree", "Appointment", "Dismissal", "Resignation", "Formation", "Deployment",
                "Transport", "Arrival", "Withdrawal", "OperationLaunch", "Encirclement", "TakingControl", "Protest",
                        "Riot",
                "Dispersal", "Attack", "ArmedClash", "Arson", "LootingDestruction", "Seizure", "AccessDenial",
                        "Killing",
                "Injury", "Detention", "Disruption", "PriceChange"
            })
    void coreEventClassIsDeclared(String name) {
        assertThat(HIERARCHY.isA(Ng.term(name), Ng.EVENT)).isTrue();
        assertThat(HIERARCHY.isA(Ng.term(name), SEM + "Event")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deployment", "Transport", "Arrival", "Withdrawal"})
    void forcesMove(String name) {
        assertThat(HIERARCHY.isA(Ng.term(name), Ng.term("ForceMovement"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "recipient", "target", "partner", "theme", "instrument"})
    void participantIsAnActorOfSem(String role) {
        assertThat(HIERARCHY.isA(Ng.term(role), SEM + "hasActor")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "origin", "destination"})
    void whereaboutsAreAPlaceOfSem(String role) {
        assertThat(HIERARCHY.isA(Ng.term(role), SEM + "hasPlace")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requestedAssistanceFrom",
                "sentForcesTo",
                "deployedTo",
                "plansToSendForcesTo",
                "withdrewFrom",
                "memberOf",
                "held",
                "headOfStateOf",
                "headOfGovernmentOf",
                "chairOf",
                "spokespersonOf",
                "locatedIn",
                "attacked",
                "seized",
                "surrounded",
                "setFireTo",
                "looted",
                "tookControlOf",
                "clashedWith",
                "dismissed",
                "appointed",
                "detained",
                "accused",
                "metWith",
                "signed",
                "electedTo",
                "resignedFrom"
            })
    void derivedPropertyHasDomainAndRange(String name) {
        assertThat(ng(name).hasProperty(RDF.type, OWL.ObjectProperty)).isTrue();
        assertThat(ng(name).hasProperty(RDFS.domain)).isTrue();
        assertThat(ng(name).hasProperty(RDFS.range)).isTrue();
    }

    @Test
    void everyStatusHasARank() {
        assertThat(localNames(ng("Status")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Status.values())
                        .map(s -> s.name().charAt(0) + s.name().substring(1).toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(ofType(ng("Status"))).allMatch(s -> s.hasProperty(ONTOLOGY.createProperty(Ng.term("rank"))));
    }

    @Test
    void comparatorsAreThoseOfTheProgram() {
        assertThat(localNames(ng("Comparator")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Quantity.Comparator.values())
                        .map(Quantity.Comparator::localName)
                        .toList());
    }

    @Test
    void kindsOfCountsAreThoseOfTheContract() {
        assertThat(localNames(ng("CountKind")))
                .containsExactlyInAnyOrder(
                        "Deaths",
                        "Injuries",
                        "Hospitalised",
                        "Detained",
                        "Missing",
                        "Participants",
                        "Troops",
                        "Vehicles",
                        "Price");
    }

    @Test
    void politicalEventCodesAreWellFormed() {
        assertThat(literals("cameoCode")).isNotEmpty().allMatch(code -> code.matches("[0-2]\\d{1,3}"));
        assertThat(literals("ploverCode")).isNotEmpty().allMatch(code -> code.matches("[A-Z]+"));
        assertThat(literals("ploverMode")).isNotEmpty().allMatch(mode -> mode.matches("[a-z-]+"));
    }

    private static List<String> literals(String property) {
        return ONTOLOGY.listObjectsOfProperty(ONTOLOGY.createProperty(Ng.term(property)))
                .mapWith(node -> node.asLiteral().getString())
                .toList();
    }

    @Test
    void everyTermThatTheOntologyItselfNamesIsDeclared() {
        Set<String> named = new HashSet<>();
        ONTOLOGY.listStatements().forEach(s -> Stream.of(s.getSubject(), s.getPredicate(), s.getObject())
                .filter(RDFNode::isURIResource)
                .map(n -> n.asResource().getURI())
                .filter(iri -> iri.startsWith(Ng.NS))
                .forEach(named::add));
        assertThat(named).allMatch(iri -> ONTOLOGY.createResource(iri).hasProperty(RDF.type));
    }

    @Test
    void everyTermUsedInRulesShapesAndQueriesIsDeclared() {
        assertThat(undeclared("ontology", PREFIXED, ".ttl", ".rq")).isEmpty();
        assertThat(undeclared("queries", PREFIXED, ".rq")).isEmpty();
    }

    @Test
    void everyTermUsedInJavaIsDeclared() {
        assertThat(undeclared("src/main/java", IN_JAVA, ".java")).isEmpty();
        assertThat(undeclared("src/main/resources", PREFIXED, ".rq", ".ttl", ".csv", ".tsv"))
                .isEmpty();
    }

    private static Set<String> undeclared(String folder, Pattern pattern, String... extensions) {
        Set<String> missing = new TreeSet<>();
        if (!Files.isDirectory(Path.of(folder))) {
            return missing;
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            files.filter(f ->
                            Arrays.stream(extensions).anyMatch(e -> f.toString().endsWith(e)))
                    .forEach(file -> read(file)
                            .lines()
                            .filter(line -> !line.strip().startsWith("#"))
                            .flatMap(line -> pattern.matcher(line).results())
                            .map(m -> m.group(1))
                            .filter(name -> !ng(name).hasProperty(RDF.type))
                            .forEach(name -> missing.add(name + " in " + file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
