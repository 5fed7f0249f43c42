/** Claims: clauses matched against the lexicon, with status, sources, time and quantities. */
@NullMarked
package org.newsgraph.claim;

import org.jspecify.annotations.NullMarked;
