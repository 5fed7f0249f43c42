package org.newsgraph.claim;

import org.newsgraph.language.Sentence;

/**
 * A match with its place: what later stages refer to.
 *
 * @param first index of its first claim
 */
record Reading(Sentence sentence, Match match, int first) {}
