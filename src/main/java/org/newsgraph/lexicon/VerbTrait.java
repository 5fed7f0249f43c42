package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** What a verb may be besides a predicate with frames: each is a property of the compact notation and a class of entries. */
public enum VerbTrait {
    /** Lends its arguments to an event noun as its object: "made a decision". */
    SUPPORT("supportVerb"),
    /** Tells of a state, which is there as soon as it is spoken of: "is said to own". */
    STATIVE("stativeVerb"),
    /** Done by saying or showing so, so that a purpose of it is done with the rest: "gathered to protest", "wrote to thank". */
    EXPRESSIVE("expressiveVerb"),
    /** Reports speech that stands before it or around it: "…, the ministry said". */
    REPORTING("reportingVerb"),
    /** One of these that takes hardly any object but speech, so that a noun after it is its subject: "…, said the police". */
    INVERTING("invertingVerb"),
    /** Has an "it" as its subject that stands for a clause: "it became known that". */
    IMPERSONAL("impersonalVerb");

    private final String property;

    VerbTrait(String property) {
        this.property = property;
    }

    /** Local name of the property that lists such verbs. */
    public String property() {
        return property;
    }

    /** IRI of the class that such an entry has in OntoLex: the property's name with a capital. */
    String type() {
        return Ng.term(Character.toUpperCase(property.charAt(0)) + property.substring(1));
    }

    static Optional<VerbTrait> ofProperty(String localName) {
        return Arrays.stream(values()).filter(t -> t.property.equals(localName)).findFirst();
    }
}
