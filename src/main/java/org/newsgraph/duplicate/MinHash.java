package org.newsgraph.duplicate;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Blocks that near-duplicates share, by locality-sensitive hashing: the least hash of a set under each of some permutations, in
 * bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4). Two sets with a Jaccard
 * coefficient of 0.8 share at least one block but for one pair in a million, two with 0.1 in one case of fifty.
 */
final class MinHash {
    private static final int BANDS = 20;
    private static final int ROWS = 3;
    /** 2^64 divided by the golden ratio: the step of SplitMix64 (Steele, Lea and Flood 2014). */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private MinHash() {}

    /** Names of the blocks; none for an empty signature. */
    static SortedSet<String> blocks(Signature signature) {
        SortedSet<String> blocks = new TreeSet<>();
        if (signature.isEmpty()) {
            return blocks;
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        signature.shingles().forEach(shingle -> {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(shingle + (i + 1) * STEP));
            }
        });
        for (int band = 0; band < BANDS; band++) {
            long content = band;
            for (int row = 0; row < ROWS; row++) {
                content = mixed(content + STEP + least[band * ROWS + row]);
            }
            blocks.add(HexFormat.of().toHexDigits(content));
        }
        return blocks;
    }

    /** The finaliser of SplitMix64: a permutation of the numbers of 64 bits. */
    private static long mixed(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
