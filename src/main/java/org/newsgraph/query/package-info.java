/** The query catalogue, its parameters and the result formats. */
@NullMarked
package org.newsgraph.query;

import org.jspecify.annotations.NullMarked;
