package org.newsgraph.entity;

import java.util.Collection;
import java.util.List;

/**
 * A reason to take entities of several documents for one; a new reason is a new class and a line in {@link KeyStage}.
 *
 * <p>Keys are compared only within a block, so that cost grows with the work and one more document asks only after the blocks
 * of its own keys.
 */
interface Signal {
    /** Notes what of a referent tells whether its key names the same thing as another. */
    void note(Identified referent, Tally facts);

    /** Names of the blocks that the key is in. */
    Collection<String> blocks(KeyProfile key);

    /**
     * Which keys of a block name one thing. A function of the block's keys alone.
     *
     * @param members sorted by key
     */
    List<Pair> pairs(String block, List<KeyProfile> members);
}
