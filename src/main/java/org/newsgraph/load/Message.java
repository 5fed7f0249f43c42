package org.newsgraph.load;

import java.net.URI;

/**
 * A request that changes or asks something.
 *
 * @param method of HTTP
 * @param type media type of the body
 */
record Message(String method, URI uri, String type, Body body) {
    static final String TURTLE = "text/turtle";
    static final String TRIG = "application/trig";
    static final String N_TRIPLES = "application/n-triples";
    static final String UPDATE = "application/sparql-update";
    static final String QUERY = "application/sparql-query";
}
