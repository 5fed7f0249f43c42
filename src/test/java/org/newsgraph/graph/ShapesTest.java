package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled shapes: what the program writes conforms, and each shape fails on the one thing that it is about. */
class ShapesTest {
    private static final Property MESSAGE = ResourceFactory.createProperty("http://www.w3.org/ns/shacl#message");
    private static final String SHAPES = "https://w3id.org/newsgraph/shapes#";
    private static final Model SHAPE_MODEL = RDFDataMgr.loadModel("ontology/shapes.ttl");
    private static final Graph ONTOLOGY =
            RDFParser.source("ontology/newsgraph.ttl").toGraph();
    private static final ShapesValidation VALIDATION =
            new ShapesValidation(SHAPE_MODEL.getGraph(), ONTOLOGY, PrefixMapFactory.create());

    private static final String PREFIXES = """
            PREFIX : <https://example.org/>
            PREFIX ng: <https://w3id.org/newsgraph/ns#>
            PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /** Ghana sent soldiers to Togo, Ama Owusu is its president, and 12 were hurt. */
    private static final String CONFORMING = PREFIXES + """
            :doc a schema:NewsArticle, nif:Context ; schema:identifier "a.txt" ; schema:datePublished "2031-05-04"^^xsd:date ;
                schema:headline "News" ; ng:sha256 "%1$s" .
            :sentence a nif:Sentence ; nif:referenceContext :doc ; nif:anchorOf "Ghana sent 🚒 to Togo." ;
                nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "21"^^xsd:nonNegativeInteger .
            :sent a nif:OffsetBasedString ; nif:referenceContext :doc ; nif:anchorOf "sent" ;
                nif:beginIndex "6"^^xsd:nonNegativeInteger ; nif:endIndex "10"^^xsd:nonNegativeInteger .
            :name a nif:OffsetBasedString ; nif:referenceContext :doc ; nif:anchorOf "Ghana" ; itsrdf:taIdentRef :ghana ;
                ng:referent :who ; nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "5"^^xsd:nonNegativeInteger .
            :who a ng:Referent ; ng:identifiedAs :ghana ; ng:evidence "name" ; ng:confidence 0.9 .
            :ghana a ng:Country ; rdfs:label "Ghana"@en ; skos:altLabel "Gold Coast"@en ; ng:sentForcesTo :togo .
            :togo a ng:Country ; rdfs:label "Togo"@en ; geo:lat 8.5 ; geo:long 1.0 .
            :ama a ng:Person ; rdfs:label "Ama Owusu"@en ; org:holds :post .
            :post a org:Post ; rdfs:label "President of Ghana"@en ; ng:title "President" ; org:postIn :ghana .
            :event a ng:Deployment ; ng:actor :ghana ; ng:destination :togo .
            :claim a ng:Claim ; ng:about :event ; ng:status ng:Occurred ; prov:wasDerivedFrom :sentence ; ng:trigger :sent ;
                ng:argument :name ; ng:confidence 0.9 ; ng:asOf "2031-05-04"^^xsd:date ; ng:lexicalEntry :entry ;
                ng:attributedTo :ama .
            :state a ng:State ; rdf:subject :ama ; rdf:predicate org:holds ; rdf:object :post .
            :claim2 a ng:Claim ; ng:about :state ; ng:status ng:Ongoing ; prov:wasDerivedFrom :sentence ; ng:trigger :sent ;
                ng:confidence 1.0 ; ng:lexicalEntry :entry .
            :count a ng:QuantityObservation ; ng:kind ng:Injuries ; ng:comparator ng:Exactly ; ng:value 12 ; ng:group "people" .
            :claim3 a ng:Claim ; ng:about :count ; ng:status ng:Occurred ; prov:wasDerivedFrom :sentence ; ng:trigger :sent ;
                ng:confidence 1.0 ; ng:lexicalEntry :entry .
            :derivation a ng:Derivation ; rdf:subject :ghana ; rdf:predicate ng:sentForcesTo ; rdf:object :togo ;
                ng:rule :rule ; ng:fromClaim :claim .
            :derivation2 a ng:Derivation ; rdf:subject :ama ; rdf:predicate org:holds ; rdf:object :post ;
                ng:rule :rule ; ng:fromClaim :claim2 .
            """.formatted("0123456789abcdef".repeat(4));

    private static Model conforming() {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(CONFORMING, Lang.TURTLE).parse(model);
        return model;
    }

    private static List<Violation> validate(String update) {
        Model model = conforming();
        UpdateAction.parseExecute(PREFIXES + update, model);
        return VALIDATION.validate(model.getGraph());
    }

    private static Arguments breaks(String shape, String update) {
        return Arguments.of(shape, update);
    }

    private static Arguments without(String shape, String pattern) {
        return breaks(shape, "DELETE WHERE { " + pattern + " }");
    }

    private static Arguments with(String shape, String triples) {
        return breaks(shape, "INSERT DATA { " + triples + " }");
    }

    private static Arguments instead(String shape, String old, String replacement) {
        return breaks(shape, "DELETE DATA { " + old + " } ; INSERT DATA { " + replacement + " }");
    }

    static Stream<Arguments> defects() {
        return Stream.of(nodes(), documents(), words(), claims(), counts(), entities(), derivations(), derivedTriples())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> nodes() {
        return Stream.of(
                with("NamedNode", "_:b a ng:Country ; rdfs:label \"Chad\"@en ."),
                instead("NamedNode", ":claim ng:lexicalEntry :entry", ":claim ng:lexicalEntry \"send\""));
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                without("DocumentHash", ":doc ng:sha256 ?o"),
                with("DocumentHash", ":doc ng:sha256 \"" + "f".repeat(64) + "\""),
                breaks(
                        "DocumentHash",
                        "DELETE { :doc ng:sha256 ?o } INSERT { :doc ng:sha256 \"ABC\" } WHERE { :doc ng:sha256 ?o }"),
                with("DocumentDate", ":doc schema:datePublished \"2031-05-05\"^^xsd:date"),
                instead(
                        "DocumentDate",
                        ":doc schema:datePublished \"2031-05-04\"^^xsd:date",
                        ":doc schema:datePublished \"May 4\""),
                with("DocumentHeadline", ":doc schema:headline \"More news\""),
                with("DocumentOriginal", ":doc ng:nearDuplicateOf :togo"),
                without("DocumentIdentifier", ":doc schema:identifier ?o"));
    }

    private static Stream<Arguments> words() {
        return Stream.of(
                without("WordsBegin", ":name nif:beginIndex ?o"),
                breaks(
                        "WordsBegin",
                        "DELETE { :name nif:anchorOf ?a ; nif:endIndex ?o } INSERT { :name nif:endIndex "
                                + "\"0\"^^xsd:nonNegativeInteger ; nif:anchorOf ?a } WHERE { :name nif:endIndex ?o }"),
                without("WordsEnd", ":name nif:endIndex ?o"),
                without("WordsQuote", ":name nif:anchorOf ?o"),
                without("WordsContext", ":name nif:referenceContext ?o"),
                with("WordsContext", ":name nif:referenceContext :elsewhere"),
                instead("WordsLength", ":name nif:anchorOf \"Ghana\"", ":name nif:anchorOf \"Ghana's\""),
                without("ReferentEntity", ":who ng:identifiedAs ?o"),
                with("ReferentEntity", ":who ng:identifiedAs :togo"),
                without("ReferentConfidence", ":who ng:confidence ?o"),
                instead("ReferentConfidence", ":who ng:confidence 0.9", ":who ng:confidence 1.5"),
                without("ReferentEvidence", ":who ng:evidence ?o"));
    }

    private static Stream<Arguments> claims() {
        return Stream.of(
                without("ClaimContent", ":claim2 ng:about ?o"),
                with("ClaimContent", ":claim ng:about :count"),
                with(
                        "ClaimContent",
                        ":claim4 a ng:Claim ; ng:about :ghana ; ng:status ng:Negated ; ng:trigger :sent ; "
                                + "prov:wasDerivedFrom :sentence ; ng:confidence 0.5 ; ng:lexicalEntry :entry"),
                without("ClaimStatus", ":claim ng:status ?o"),
                with("ClaimStatus", ":claim3 ng:status ng:Negated"),
                instead("ClaimStatus", ":claim3 ng:status ng:Occurred", ":claim3 ng:status ng:Exactly"),
                with("ClaimSentence", ":claim prov:wasDerivedFrom :doc"),
                without("ClaimTrigger", ":claim ng:trigger ?o"),
                with("ClaimTrigger", ":claim ng:trigger :name"),
                with(
                        "ClaimTriggerInSentence",
                        ":far a nif:OffsetBasedString ; nif:referenceContext :doc ; nif:anchorOf \"fled\" ; nif:beginIndex "
                                + "\"60\"^^xsd:nonNegativeInteger ; nif:endIndex \"64\"^^xsd:nonNegativeInteger . "
                                + ":claim4 a ng:Claim ; ng:about :count ; ng:status ng:Negated ; ng:trigger :far ; "
                                + "prov:wasDerivedFrom :sentence ; ng:confidence 0.5 ; ng:lexicalEntry :entry"),
                without("ClaimConfidence", ":claim ng:confidence ?o"),
                instead("ClaimConfidence", ":claim ng:confidence 0.9", ":claim ng:confidence -0.1"),
                instead("ClaimConfidence", ":claim ng:confidence 0.9", ":claim ng:confidence \"high\""),
                with("ClaimAsOf", ":claim ng:asOf \"2031-05-05\"^^xsd:date"),
                with("ClaimAsOf", ":count ng:asOf \"2031\"^^xsd:gYear"),
                with("ClaimPresumedDate", ":claim ng:presumedDate \"2031-05-04\"^^xsd:date, \"2031-05-05\"^^xsd:date"),
                with("ClaimPresumedDate", ":claim ng:presumedDate \"2031-05\"^^xsd:gYearMonth"),
                without("ClaimEntry", ":claim ng:lexicalEntry ?o"),
                with("ClaimSource", ":claim ng:attributedTo :ghana"),
                with("EventClaimed", ":riot a ng:Riot"),
                without("StatementSubject", ":state rdf:subject ?o"),
                without("StatementPredicate", ":derivation rdf:predicate ?o . :ghana ng:sentForcesTo :togo"),
                with("StatementObject", ":state rdf:object :togo"));
    }

    private static Stream<Arguments> counts() {
        return Stream.of(
                without("Count", ":count ng:value ?o"),
                with("CountNumber", ":count ng:value 13"),
                instead("CountNumber", ":count ng:value 12", ":count ng:value -12"),
                instead("CountNumber", ":count ng:value 12", ":count ng:value \"twelve\""),
                without("CountKind", ":count ng:kind ?o"),
                instead("CountKind", ":count ng:kind ng:Injuries", ":count ng:kind ng:Injury"),
                without("CountComparator", ":count ng:comparator ?o"),
                with("CountComparator", ":count ng:comparator ng:About"),
                without("CountGroup", ":count ng:group ?o"));
    }

    private static Stream<Arguments> entities() {
        return Stream.of(
                without("Latitude", ":togo geo:lat ?o"),
                with("Latitude", ":togo geo:lat 8.6"),
                instead("Latitude", ":togo geo:lat 8.5", ":togo geo:lat 98.5"),
                without("Longitude", ":togo geo:long ?o"),
                instead("Longitude", ":togo geo:long 1.0", ":togo geo:long \"1 E\""),
                without("EntityLabel", ":togo rdfs:label ?o"),
                with("EntityLabel", ":togo rdfs:label \"Togolese Republic\"@en"),
                instead("EntityLabel", ":togo rdfs:label \"Togo\"@en", ":togo rdfs:label \"Togo\"@fr"),
                without("EntityLabel", ":post rdfs:label ?o"),
                with(
                        "EntityType",
                        ":who2 a ng:Referent ; ng:identifiedAs :it ; ng:evidence \"name\" ; ng:confidence 0.9 . "
                                + ":it rdfs:label \"It\"@en"),
                with("EntityNames", ":togo skos:altLabel \"Togo\"@en"),
                with("NotPersonAndPlace", ":ama a ng:City"),
                without("PostTitle", ":post ng:title ?o"),
                with("PostTitle", ":post ng:title \"Head of State\""),
                with("PostBody", ":post org:postIn :togo"));
    }

    private static Stream<Arguments> derivations() {
        return Stream.of(
                without("DerivationRule", ":derivation ng:rule ?o"),
                without("DerivationClaims", ":derivation ng:fromClaim ?o"),
                without("DerivedTripleStands", ":ghana ng:sentForcesTo :togo"),
                instead("OnlyWhatIsSo", ":claim ng:status ng:Occurred", ":claim ng:status ng:Planned"),
                instead("OnlyWhatIsSo", ":claim ng:status ng:Occurred", ":claim ng:status ng:Hypothetical"),
                with(
                        "PlansFromPlans",
                        ":ghana ng:plansToSendForcesTo :togo . :derivation3 a ng:Derivation ; rdf:subject :ghana ; rdf:predicate "
                                + "ng:plansToSendForcesTo ; rdf:object :togo ; ng:rule :rule ; ng:fromClaim :claim"),
                with("NotFromDoubtAlone", ":claim ng:doubtful true"),
                with("NotFromDoubtAlone", ":claim ng:headline true"));
    }

    private static Stream<Arguments> derivedTriples() {
        return Stream.of(
                without("DerivedTripleExplained", ":derivation ?p ?o"),
                with("DerivedTripleExplained", ":togo ng:locatedIn :ghana"),
                derived(
                        "SenderOfForces",
                        ":square a ng:Square ; rdfs:label \"Square\"@en",
                        ":square",
                        "ng:sentForcesTo",
                        ":togo"),
                derived("DestinationOfForces", "", ":ghana", "ng:deployedTo", ":ama"),
                derived("HolderOfPost", "", ":togo", "ng:held", ":post"),
                derived("PostHeld", "", ":ama", "ng:held", ":togo"));
    }

    private static Arguments derived(String shape, String entity, String s, String p, String o) {
        String triples =
                "%1$s %2$s %3$s . :extra a ng:Derivation ; rdf:subject %1$s ; rdf:predicate %2$s ; rdf:object %3$s ; "
                        + "ng:rule :rule ; ng:fromClaim :claim . ";
        return with(shape, triples.formatted(s, p, o) + entity);
    }

    private static String message(String shape) {
        return SHAPE_MODEL
                .getProperty(SHAPE_MODEL.createResource(SHAPES + shape), MESSAGE)
                .getString();
    }

    @Test
    void smallGraphConforms() {
        assertThat(VALIDATION.validate(conforming().getGraph())).isEmpty();
    }

    @Test
    void whatTheProgramWritesConforms() {
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        Graph graph = new ResolutionDescriber(iris).describe(Stories.both());
        new Deriver(Rules.with(List.of()), TestOntology::superclasses, iris).derive(graph);
        assertThat(VALIDATION.validate(graph)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void shapeFailsOnItsDefectAlone(String shape, String update) {
        assertThat(validate(update)).extracting(Violation::message).containsOnly(message(shape));
    }

    @Test
    void everyMessageHasADefectThatBringsItUp() {
        Set<String> tested = new HashSet<>();
        defects().forEach(a -> tested.add(SHAPES + a.get()[0]));
        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(SHAPE_MODEL
                        .listSubjectsWithProperty(MESSAGE)
                        .mapWith(s -> s.getURI())
                        .toList());
    }

    @Test
    void countInWordsNeedsNoValue() {
        assertThat(validate("DELETE WHERE { :count ng:value ?v } ; DELETE DATA { :count ng:comparator ng:Exactly } ; "
                        + "INSERT DATA { :count ng:comparator ng:Dozens }"))
                .isEmpty();
    }

    @Test
    void planIsDerivedFromAPlan() {
        assertThat(validate(
                        "INSERT DATA { :ghana ng:plansToSendForcesTo :togo . :claim4 a ng:Claim ; ng:about :event ; "
                                + "ng:status ng:Planned ; ng:trigger :sent ; prov:wasDerivedFrom :sentence ; ng:confidence 0.5 ; "
                                + "ng:lexicalEntry :entry . :derivation3 a ng:Derivation ; rdf:subject :ghana ; rdf:predicate "
                                + "ng:plansToSendForcesTo ; rdf:object :togo ; ng:rule :rule ; ng:fromClaim :claim4 }"))
                .isEmpty();
    }
}
