package org.newsgraph.duplicate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says of each document which earlier one it repeats: the first near-duplicate of it in the order of fingerprints. A pure
 * function of the set of documents.
 *
 * <p>One link a document, not one a pair, so that a story printed by a thousand papers gives 999 links. The links form trees;
 * all documents of a tree tell one story, and its root is the earliest. A collection that grows needs no more than the blocks:
 * a new document gets {@linkplain #original its original} among those it shares a block with, and becomes the original of those
 * near-duplicates behind it that have none or a later one; when a document goes, those that it was the original of look for the
 * next.
 */
public final class NearDuplicates {
    private NearDuplicates() {}

    /** The earliest of the candidates that the document is a near-duplicate of and comes after; candidates in any order. */
    public static Optional<Fingerprint> original(Fingerprint document, Collection<Fingerprint> candidates) {
        return candidates.stream()
                .filter(c -> c.compareTo(document) < 0 && c.similarity(document).isPresent())
                .min(Comparator.naturalOrder());
    }

    /** From the key of each document that repeats an earlier one to that one's key. Keys are unique. */
    public static SortedMap<String, String> originals(Collection<Fingerprint> documents) {
        SortedMap<String, String> originals = new TreeMap<>();
        Map<Signature, String> seen = new HashMap<>();
        Blocks blocks = new Blocks();
        documents.stream().filter(d -> !d.signature().isEmpty()).sorted().forEach(document -> {
            String same = seen.putIfAbsent(document.signature(), document.key());
            if (same != null) {
                originals.put(document.key(), originals.getOrDefault(same, same));
            } else {
                blocks.firstNear(document).ifPresent(o -> originals.put(document.key(), o.key()));
                blocks.add(document);
            }
        });
        return originals;
    }
}
