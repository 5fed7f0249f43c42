/** A graph that lives: a TDB2 store to which documents come, and from which they go, as if it had been built anew each time. */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
