package org.newsgraph.entity;

/**
 * What one document says about who a referent is.
 *
 * @param key path of the entity's IRI
 * @param shared whether the same key in another document means the same thing; else the key holds the document
 * @param evidence name of the rule
 */
record Identity(String key, boolean shared, String evidence, double confidence) {
    Identity as(String otherKey, String otherEvidence, double otherConfidence) {
        return new Identity(otherKey, true, otherEvidence, Math.min(confidence, otherConfidence));
    }
}
