package org.newsgraph.lexicon;

/** IRIs of the bundled ontology that the program itself refers to; everything else is data. */
public final class Ng {
    public static final String NS = "https://w3id.org/newsgraph/ns#";

    public static final String AGENT = NS + "Agent";
    public static final String PERSON = NS + "Person";
    public static final String PERSON_GROUP = NS + "PersonGroup";
    public static final String ORGANIZATION = NS + "Organization";
    public static final String INTERNATIONAL_ORGANIZATION = NS + "InternationalOrganization";
    public static final String MEDIA_OUTLET = NS + "MediaOutlet";
    public static final String COUNTRY = NS + "Country";
    public static final String CITY = NS + "City";
    public static final String REGION = NS + "Region";
    public static final String PLACE = NS + "Place";
    public static final String FACILITY = NS + "Facility";
    public static final String POST = NS + "Post";
    public static final String PUBLIC_OFFICE = NS + "PublicOffice";
    public static final String RELATIONAL_POST = NS + "RelationalPost";
    public static final String SPORTS_POST = NS + "SportsPost";
    public static final String FORM_OF_ADDRESS = NS + "FormOfAddress";
    public static final String POLITICAL_PARTY = NS + "PoliticalParty";
    public static final String SPORTS_TEAM = NS + "SportsTeam";
    public static final String LANGUAGE = NS + "Language";
    public static final String EVENT = NS + "Event";
    public static final String THING = NS + "Thing";

    private Ng() {}

    /** The IRI of a term of the bundled ontology. */
    public static String term(String localName) {
        return NS + localName;
    }
}
