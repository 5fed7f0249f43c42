package org.newsgraph.claim;

import org.newsgraph.lexicon.Ng;

/** Terms of the ontology that claims are built on, beside those of the lexicon. */
final class ClaimTerms {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** Roles of a property's frame. */
    static final String SUBJECT = RDF + "subject";

    static final String OBJECT = RDF + "object";

    /**
     * Class of the frames that tell of a post held ("heads", "serves as"): such a frame gives posts, not events. Those of the
     * classes below it (appointment, dismissal) give events.
     */
    static final String OFFICE_HOLDING = Ng.term("OfficeHolding");

    static final String ARRIVAL = Ng.term("Arrival");
    static final String ASSESSMENT = Ng.term("Assessment");
    static final String PRICE_CHANGE = Ng.term("PriceChange");
    static final String THEME = Ng.term("theme");
    static final String PLACE = Ng.term("place");
    static final String DESTINATION = Ng.term("destination");
    static final String ORGANIZATION = Ng.term("organization");

    private ClaimTerms() {}
}
