package org.newsgraph.claim;

/**
 * A match that has become a claim about an event.
 *
 * @param claim index of the claim
 */
record EventMatch(Match match, int claim) {}
