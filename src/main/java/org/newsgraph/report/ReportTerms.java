package org.newsgraph.report;

import static org.newsgraph.graph.Vocabulary.PROV_NS;
import static org.newsgraph.graph.Vocabulary.SCHEMA;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.graph.Vocabulary;

/** The terms of a report. */
final class ReportTerms {
    static final Node ACTIVITY = iri(PROV_NS + "Activity");
    static final Node ENTITY = iri(PROV_NS + "Entity");
    static final Node SOFTWARE_AGENT = iri(PROV_NS + "SoftwareAgent");
    static final Node USAGE = iri(PROV_NS + "Usage");
    static final Node STARTED = iri(PROV_NS + "startedAtTime");
    static final Node ENDED = iri(PROV_NS + "endedAtTime");
    static final Node USED = iri(PROV_NS + "used");
    static final Node QUALIFIED_USAGE = iri(PROV_NS + "qualifiedUsage");
    static final Node USED_ENTITY = iri(PROV_NS + "entity");
    static final Node AT_TIME = iri(PROV_NS + "atTime");
    static final Node ASSOCIATED_WITH = iri(PROV_NS + "wasAssociatedWith");
    static final Node GENERATED_BY = iri(PROV_NS + "wasGeneratedBy");

    static final Node SOFTWARE = iri(SCHEMA + "SoftwareApplication");
    static final Node SOFTWARE_VERSION = iri(SCHEMA + "softwareVersion");
    static final Node REQUIRES = iri(SCHEMA + "softwareRequirements");
    static final Node PROPERTY_VALUE = iri(SCHEMA + "PropertyValue");
    static final Node NAME = iri(SCHEMA + "name");
    static final Node VALUE = iri(SCHEMA + "value");
    static final Node REVISION = iri("http://usefulinc.com/ns/doap#revision");

    static final Node RUN = Vocabulary.ng("Run");
    static final Node SETTING = Vocabulary.ng("setting");
    static final Node SKIPPED = Vocabulary.ng("skipped");
    static final Node SKIPPED_INPUT = Vocabulary.ng("SkippedInput");
    static final Node SKIPPED_COUNT = Vocabulary.ng("skippedCount");
    static final Node SKIP_CAUSE = Vocabulary.ng("skipCause");
    static final Node CLAIMS_BY_STATUS = Vocabulary.ng("claimsByStatus");
    static final Node STATUS_COUNT = Vocabulary.ng("StatusCount");
    static final Node OF_STATUS = Vocabulary.ng("ofStatus");

    private ReportTerms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node type(Component.Kind kind) {
        return switch (kind) {
            case ONTOLOGY -> OWL.Ontology.asNode();
            case LEXICON -> iri("http://www.w3.org/ns/lemon/lime#Lexicon");
            case CORRECTIONS -> Vocabulary.ng("Corrections");
            case MODEL -> Vocabulary.ng("LanguageModel");
            case SOFTWARE -> SOFTWARE;
        };
    }

    static Node cause(Skipped.Kind kind) {
        return switch (kind) {
            case CONTENT -> Vocabulary.ng("UnfitContent");
            case ACCESS -> Vocabulary.ng("AccessFailure");
            case DEFECT -> Vocabulary.ng("ProgramDefect");
        };
    }
}
