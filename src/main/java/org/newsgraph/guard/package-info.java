/**
 * Other people's queries, kept within limits: each ends in time and before memory is full, and calls nothing but what is
 * bundled. What Jena cannot stop by itself is stopped here.
 */
@NullMarked
package org.newsgraph.guard;

import org.jspecify.annotations.NullMarked;
