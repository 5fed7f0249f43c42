package org.newsgraph.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Ng;

/** The terms that every graph uses, whatever the ontology; event classes, roles and relations come from the ontology. */
public final class Vocabulary {
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String PROV_NS = "http://www.w3.org/ns/prov#";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    /** W3C Basic Geo (WGS 84), which maps and Jena's GeoSPARQL read as they are. */
    public static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    /** Below it, a rule's IRI is the name of its file without {@code .rq}. */
    public static final String RULES = "https://w3id.org/newsgraph/rules/";
    /** Below it, the name of a construction of the nominal layer that read a claim without a lexical entry. */
    public static final String CONSTRUCTIONS = "https://w3id.org/newsgraph/constructions/";

    public static final Node TYPE = RDF.type.asNode();
    public static final Node SUBJECT = RDF.subject.asNode();
    public static final Node PREDICATE = RDF.predicate.asNode();
    /** From a reifier to the triple that it is about (RDF 1.2). */
    public static final Node REIFIES = iri(RDF.getURI() + "reifies");

    public static final Node OBJECT = RDF.object.asNode();
    public static final Node SUBCLASS_OF = RDFS.subClassOf.asNode();
    /** From a class to itself and each class above it; there while rules run, never in a graph that is written. */
    static final Node IS_A = iri("urn:newsgraph:isA");

    public static final Node LABEL = RDFS.label.asNode();
    public static final Node ALT_LABEL = SKOS.altLabel.asNode();
    public static final Node SAME_AS = OWL.sameAs.asNode();

    public static final Node LATITUDE = iri(WGS84 + "lat");
    public static final Node LONGITUDE = iri(WGS84 + "long");

    public static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");
    public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
    public static final Node HEADLINE = iri(SCHEMA + "headline");
    public static final Node PUBLISHER = iri(SCHEMA + "publisher");
    public static final Node SPATIAL_COVERAGE = iri(SCHEMA + "spatialCoverage");
    public static final Node URL = iri(SCHEMA + "url");
    public static final Node IDENTIFIER = iri(SCHEMA + "identifier");
    public static final Node SUPER_EVENT = iri(SCHEMA + "superEvent");
    public static final Node SHA256 = ng("sha256");
    public static final Node NEAR_DUPLICATE_OF = ng("nearDuplicateOf");

    public static final Node CONTEXT = iri(NIF + "Context");
    public static final Node SENTENCE = iri(NIF + "Sentence");
    public static final Node OFFSET_STRING = iri(NIF + "OffsetBasedString");
    public static final Node BEGIN_INDEX = iri(NIF + "beginIndex");
    public static final Node END_INDEX = iri(NIF + "endIndex");
    public static final Node ANCHOR_OF = iri(NIF + "anchorOf");
    public static final Node REFERENCE_CONTEXT = iri(NIF + "referenceContext");
    public static final Node TA_IDENT_REF = iri(ITSRDF + "taIdentRef");

    public static final Node REFERENT = ng("Referent");
    public static final Node REFERENT_OF = ng("referent");
    public static final Node IDENTIFIED_AS = ng("identifiedAs");
    public static final Node EVIDENCE = ng("evidence");
    public static final Node CONFIDENCE = ng("confidence");

    public static final Node MERGE = ng("Merge");
    public static final Node KEEPS = ng("keeps");
    public static final Node MERGES = ng("merges");
    public static final Node SPLIT = ng("Split");
    public static final Node SPLITS = ng("splits");
    public static final Node CALLED = ng("called");
    public static final Node IN_DOCUMENT = ng("inDocument");

    public static final Node INCIDENT = ng("Incident");
    public static final Node CONCERNS_INCIDENT = ng("concernsIncident");
    public static final Node CLAIM = ng("Claim");
    public static final Node ABOUT = ng("about");
    public static final Node STATUS = ng("status");
    public static final Node ATTRIBUTED_TO = ng("attributedTo");
    public static final Node REPORTED_BY = ng("reportedBy");
    public static final Node HEARSAY = ng("Hearsay");
    public static final Node AS_OF = ng("asOf");
    public static final Node PRESUMED_DATE = ng("presumedDate");
    public static final Node DERIVED_FROM = iri(PROV_NS + "wasDerivedFrom");
    public static final Node TRIGGER = ng("trigger");
    public static final Node ARGUMENT = ng("argument");
    public static final Node LEXICAL_ENTRY = ng("lexicalEntry");
    public static final Node DOUBTFUL = ng("doubtful");
    public static final Node IN_HEADLINE = ng("headline");

    public static final Node TIME_STAMP = iri(SEM + "hasTimeStamp");
    public static final Node BEGIN_TIME_STAMP = iri(SEM + "hasBeginTimeStamp");
    public static final Node END_TIME_STAMP = iri(SEM + "hasEndTimeStamp");
    public static final Node PART_OF_DAY = ng("partOfDay");

    public static final Node STATE = ng("State");
    public static final Node POST = iri(ORG + "Post");
    public static final Node POST_IN = iri(ORG + "postIn");
    public static final Node HOLDS = iri(ORG + "holds");
    public static final Node HELD = ng("held");
    public static final Node TITLE = ng("title");
    public static final Node CONFERS = ng("confers");

    public static final Node OBSERVATION = ng("QuantityObservation");
    public static final Node KIND = ng("kind");
    public static final Node VALUE = ng("value");
    public static final Node COMPARATOR = ng("comparator");
    public static final Node GROUP = ng("group");
    public static final Node COUNTED = ng("counted");
    public static final Node SCOPE_PLACE = ng("scopePlace");
    public static final Node SUBSET_OF = ng("subsetOf");
    public static final Node COUNTS_VICTIMS_OF = ng("ofEvent");

    public static final Node DERIVATION = ng("Derivation");
    public static final Node RULE = ng("rule");
    public static final Node RULE_CLASS = ng("Rule");
    public static final Node FROM_CLAIM = ng("fromClaim");
    public static final Node FROM_MENTION = ng("fromMention");
    public static final Node IN_COUNTRY = ng("inCountry");

    private Vocabulary() {}

    /** A term of the bundled ontology. */
    public static Node ng(String localName) {
        return iri(Ng.term(localName));
    }

    /** The term for a status: {@code ng:Occurred}. */
    public static Node status(Status status) {
        String name = status.name();
        return ng(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
