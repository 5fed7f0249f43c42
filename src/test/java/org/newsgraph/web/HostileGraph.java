package org.newsgraph.web;

import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A graph of an article whose title, names and sentences are scripts. */
public final class HostileGraph {
    public static final String SCRIPT = "<script>document.documentElement.dataset.owned='yes'</script>";
    static final String HANDLER = "\\\"'><img src=x onerror=\\\"document.documentElement.dataset.owned='yes'\\\">";

    private HostileGraph() {}

    public static Graph graph() {
        String turtle = """
                @prefix ng: <https://w3id.org/newsgraph/ns#> .
                @prefix id: <https://w3id.org/newsgraph/id/> .
                @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
                @prefix its: <http://www.w3.org/2005/11/its/rdf#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix schema: <https://schema.org/> .
                @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <https://w3id.org/newsgraph/id/document/1> a schema:NewsArticle, nif:Context ;
                    schema:headline "SCRIPT HANDLER" ; schema:datePublished "2031-05-04"^^xsd:date ;
                    schema:publisher "SCRIPT" ; schema:url "javascript:document.documentElement.dataset.owned='yes'" .
                <https://w3id.org/newsgraph/id/document/1#char=0,90> a nif:Sentence ; nif:anchorOf "SCRIPT HANDLER" ;
                    nif:beginIndex 0 ; nif:endIndex 90 ; nif:referenceContext <https://w3id.org/newsgraph/id/document/1> .
                <https://w3id.org/newsgraph/id/document/1#char=0,8> a nif:OffsetBasedString ; nif:anchorOf "<script>" ;
                    nif:beginIndex 0 ; nif:endIndex 8 ; nif:referenceContext <https://w3id.org/newsgraph/id/document/1> ;
                    its:taIdentRef <https://w3id.org/newsgraph/id/person/mallory> .
                <https://w3id.org/newsgraph/id/claim/1> a ng:Claim ; ng:about <https://w3id.org/newsgraph/id/event/1> ;
                    ng:status ng:Occurred ; prov:wasDerivedFrom <https://w3id.org/newsgraph/id/document/1#char=0,90> ;
                    ng:trigger <https://w3id.org/newsgraph/id/document/1#char=0,8> ;
                    ng:attributedTo <https://w3id.org/newsgraph/id/person/mallory> .
                <https://w3id.org/newsgraph/id/event/1> a ng:Attack ; sem:hasTimeStamp "SCRIPT" ;
                    ng:actor <https://w3id.org/newsgraph/id/person/mallory> ;
                    ng:target <https://w3id.org/newsgraph/id/country/eve> .
                <https://w3id.org/newsgraph/id/observation/1> a ng:QuantityObservation ; ng:kind ng:Deaths ; ng:value 3 ;
                    ng:asOf "2031-05-04"^^xsd:date ; ng:group "SCRIPT HANDLER" ;
                    ng:scopePlace <https://w3id.org/newsgraph/id/country/eve> .
                <https://w3id.org/newsgraph/id/derivation/1> a ng:Derivation ; rdf:subject <https://w3id.org/newsgraph/id/person/mallory> ;
                    rdf:predicate ng:attacked ; rdf:object <https://w3id.org/newsgraph/id/country/eve> ;
                    ng:fromClaim <https://w3id.org/newsgraph/id/claim/1> ; ng:rule <https://w3id.org/newsgraph/rules/attacked> .
                <https://w3id.org/newsgraph/id/person/mallory> a ng:Person ; rdfs:label "Mallory SCRIPT HANDLER"@en ;
                    skos:altLabel "HANDLER"@en ; owl:sameAs <javascript:alert(1)> ;
                    ng:attacked <https://w3id.org/newsgraph/id/country/eve> .
                <https://w3id.org/newsgraph/id/country/eve> a ng:Country ; rdfs:label "Eve SCRIPT"@en ;
                    <http://www.w3.org/2003/01/geo/wgs84_pos#lat> "10.0"^^xsd:decimal ;
                    <http://www.w3.org/2003/01/geo/wgs84_pos#long> "\\"><script>"^^xsd:string , "12.5"^^xsd:decimal .
                """.replace("SCRIPT", SCRIPT).replace("HANDLER", HANDLER);
        return RDFParser.create()
                .source(new StringReader(turtle))
                .lang(Lang.TURTLE)
                .toGraph();
    }

    /** Every page that shows it. */
    static java.util.List<String> pages() {
        return java.util.List.of(
                "/",
                "/search?q=Mallory",
                "/search?q=" + encoded(SCRIPT),
                "/timeline",
                "/timeline?who=" + encoded("\"><script>x</script>"),
                "/map",
                "/network",
                "/counts",
                "/questions?name=what-did&entity=" + encoded(SCRIPT),
                "/query?query=" + encoded("</textarea>" + SCRIPT),
                "/newsgraph/id/document/1.html",
                "/newsgraph/id/claim/1.html",
                "/newsgraph/id/event/1.html",
                "/newsgraph/id/observation/1.html",
                "/newsgraph/id/derivation/1.html",
                "/newsgraph/id/person/mallory.html",
                "/newsgraph/id/country/eve.html");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
