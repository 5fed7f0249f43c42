/** Documents that are copies of each other, wholly or nearly: the same wire story at several addresses. */
@NullMarked
package org.newsgraph.duplicate;

import org.jspecify.annotations.NullMarked;
