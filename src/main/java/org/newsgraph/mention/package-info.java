/** Mentions of entities in one document: typed, with posts and titles, coreferent. */
@NullMarked
package org.newsgraph.mention;

import org.jspecify.annotations.NullMarked;
