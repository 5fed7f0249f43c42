package org.newsgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.newsgraph.lexicon.Ng;

/** The prefixes of every output, in one order whatever the data, so that equal graphs give equal bytes. */
public final class Prefixes {
    /** Kinds of nodes whose IRIs have a single name below {@code BASE/KIND/}, which a prefix of that kind makes short. */
    private static final List<String> KINDS = List.of(
            "document",
            "claim",
            "event",
            "incident",
            "state",
            "observation",
            "derivation",
            "post",
            "country",
            "city",
            "region",
            "place",
            "facility",
            "person",
            "group",
            "organization");

    private static final String LEXICON = "https://w3id.org/newsgraph/lexicon#";

    private Prefixes() {}

    /** Prefix to namespace: the terms first, then the data below {@code base}. */
    public static Map<String, String> of(String base) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("ng", Ng.NS);
        all.put("ngd", base);
        all.put("sem", Vocabulary.SEM);
        all.put("org", Vocabulary.ORG);
        all.put("schema", Vocabulary.SCHEMA);
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("prov", Vocabulary.PROV_NS);
        all.put("nif", Vocabulary.NIF);
        all.put("itsrdf", Vocabulary.ITSRDF);
        all.put("skos", SKOS.getURI());
        all.put("owl", OWL.getURI());
        all.put("rdf", RDF.getURI());
        all.put("rdfs", RDFS.getURI());
        all.put("xsd", XSD.getURI());
        all.put("geo", Vocabulary.WGS84);
        all.put("time", "http://www.w3.org/2006/time#");
        all.put("wd", "http://www.wikidata.org/entity/");
        all.put("dbr", "http://dbpedia.org/resource/");
        all.put("rule", Vocabulary.RULES);
        all.put("lex", LEXICON);
        KINDS.forEach(kind -> all.put(kind, base + kind + "/"));
        return Collections.unmodifiableMap(all);
    }

    /** The same, and those that only descriptions of runs and datasets use. */
    static Map<String, String> ofDescriptions(String base) {
        Map<String, String> all = new LinkedHashMap<>(of(base));
        all.put("dcterms", DCTerms.getURI());
        all.put("doap", "http://usefulinc.com/ns/doap#");
        all.put("lime", "http://www.w3.org/ns/lemon/lime#");
        all.put("void", VoidDescriber.VOID);
        return all;
    }

    /** The same, as Jena wants it, for shortening IRIs. */
    public static PrefixMap mapOf(String base) {
        PrefixMap map = PrefixMapFactory.create();
        of(base).forEach(map::add);
        return map;
    }
}
