package org.newsgraph.lexicon;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of OntoLex-Lemon, its synsem module and LexInfo, and the few that newsgraph adds to them. */
final class OntoLex {
    private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";

    static final Property CANONICAL_FORM = property(ONTOLEX + "canonicalForm");
    static final Property WRITTEN_REP = property(ONTOLEX + "writtenRep");
    static final Property SENSE = property(ONTOLEX + "sense");
    static final Property REFERENCE = property(ONTOLEX + "reference");
    static final Property DENOTES = property(ONTOLEX + "denotes");
    static final Property USAGE = property(ONTOLEX + "usage");

    static final Resource ONTO_MAP = ResourceFactory.createResource(SYNSEM + "OntoMap");
    static final Property ONTO_MAPPING = property(SYNSEM + "ontoMapping");
    static final Property SUBMAP = property(SYNSEM + "submap");
    static final Property SYN_BEHAVIOR = property(SYNSEM + "synBehavior");
    static final Property SYN_ARG = property(SYNSEM + "synArg");
    static final Property SUBJ_OF_PROP = property(SYNSEM + "subjOfProp");
    static final Property OBJ_OF_PROP = property(SYNSEM + "objOfProp");
    static final Property PROPERTY_DOMAIN = property(SYNSEM + "propertyDomain");
    static final Property PROPERTY_RANGE = property(SYNSEM + "propertyRange");
    static final Property OPTIONAL = property(SYNSEM + "optional");
    static final Property MARKER = property(SYNSEM + "marker");

    static final Resource TITLE_SENSE = ResourceFactory.createResource(Ng.term("TitleSense"));
    static final Resource MODIFIER_SENSE = ResourceFactory.createResource(Ng.term("ModifierSense"));
    static final Resource COUNT_SENSE = ResourceFactory.createResource(Ng.term("CountSense"));
    static final Property SIGNATURE = property(Ng.term("signature"));
    static final Property COMPLEMENT = property(Ng.term("complement"));
    static final Property AFFIRMED = property(Ng.term("affirmed"));
    static final Property NEGATED = property(Ng.term("negated"));
    static final Property CONTROL = property(Ng.term("control"));
    static final Property SYNTACTIC_FRAME = property(Ng.term("syntacticFrame"));
    static final Property FIXED_WORD = property(Ng.term("fixedWord"));

    private OntoLex() {}

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
