package org.newsgraph.duplicate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.newsgraph.document.Document;

/**
 * All that tells whether a document is a near-duplicate of another, and which of two is the earlier one. Fingerprints are
 * ordered by day of publication, those without one last, then by key.
 *
 * @param key of the document
 * @param date day of publication
 */
public record Fingerprint(String key, Optional<LocalDate> date, Signature signature)
        implements Comparable<Fingerprint> {
    /** Documents are near-duplicates from this Jaccard coefficient of their shingles on. */
    public static final double THRESHOLD = 0.8;

    private static final Comparator<Fingerprint> ORDER = Comparator.comparing(
                    (Fingerprint f) -> f.date().orElse(LocalDate.MAX))
            .thenComparing(Fingerprint::key);

    /** A function of the document alone. */
    public static Fingerprint of(Document document) {
        return new Fingerprint(document.key(), document.date(), Signature.of(document));
    }

    /**
     * Names of the blocks that the document is in. Near-duplicates share at least one (the chance that they do not is below one
     * in a million), documents that have little in common rarely do: so that one looks up who else is in these blocks, and
     * compares with those only.
     */
    public Set<String> blocks() {
        return MinHash.blocks(signature);
    }

    /** The exact Jaccard coefficient of near-duplicates; empty for documents that are none. */
    public OptionalDouble similarity(Fingerprint other) {
        double similarity = signature.similarity(other.signature);
        return similarity >= THRESHOLD ? OptionalDouble.of(similarity) : OptionalDouble.empty();
    }

    @Override
    public int compareTo(Fingerprint other) {
        return ORDER.compare(this, other);
    }
}
