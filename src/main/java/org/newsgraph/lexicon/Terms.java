package org.newsgraph.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * Resolves the names that a file's entries use.
 *
 * @param prefixes the prefixes that the file declares
 * @param classes IRIs of all declared classes
 * @param properties IRIs of all declared properties
 */
record Terms(Map<String, String> prefixes, Set<String> classes, Set<String> properties) {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String SUBJECT = RDF + "subject";
    static final String OBJECT = RDF + "object";

    /** IRI of a class by local name of {@code ng:}, prefixed name or {@code <iri>}. */
    String type(String name) {
        String iri = iri(name);
        if (!classes.contains(iri)) {
            throw new NotationException("no class " + name + " is declared");
        }
        return iri;
    }

    /** IRI of a role; {@code subject} and {@code object} are those of a relation. */
    String role(String name) {
        if (name.equals("subject")) {
            return SUBJECT;
        }
        if (name.equals("object")) {
            return OBJECT;
        }
        String iri = iri(name);
        if (!properties.contains(iri)) {
            throw new NotationException("no property " + name + " is declared that could be a role");
        }
        return iri;
    }

    private String iri(String name) {
        if (name.startsWith("<") && name.endsWith(">")) {
            return name.substring(1, name.length() - 1);
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Ng.term(name);
        }
        String namespace = prefixes.get(name.substring(0, colon));
        if (namespace == null) {
            throw new NotationException("the file declares no prefix " + name.substring(0, colon + 1));
        }
        return namespace + name.substring(colon + 1);
    }
}
