package org.newsgraph.entity;

import java.util.Set;

/**
 * What all documents together say of a key.
 *
 * @param facts as the {@link Signal signals} noted them; how often is kept up to a few times only, so that what is in every
 *     document does not change with every document
 */
record KeyProfile(String key, Tally facts) {
    private static final int A_FEW = 3;
    private static final String WEAKNESS = "weakness";
    private static final String DOCUMENT = "document";

    static KeyProfile of(String key, Tally all) {
        return new KeyProfile(key, all.upTo(A_FEW));
    }

    /** Notes what is not for one signal alone. */
    static void note(Identified referent, Tally facts) {
        facts.add(WEAKNESS, Integer.toString(referent.weakness()));
    }

    static void noteDocument(Tally facts) {
        facts.add(DOCUMENT, "");
    }

    Set<String> values(String property) {
        return facts.values(property);
    }

    boolean has(String property, String value) {
        return facts.has(property, value);
    }

    boolean has(String property) {
        return facts.has(property);
    }

    /** Whether a few documents or more name it. */
    boolean isOften() {
        return facts.counts(DOCUMENT).getOrDefault("", 0) >= A_FEW;
    }

    /** How little the key says: 0 for an outside identifier's. */
    int weakness() {
        return Integer.parseInt(values(WEAKNESS).iterator().next());
    }
}
