/** Gold data and scores. */
@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
