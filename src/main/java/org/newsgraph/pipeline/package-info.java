/** The stages put together once, for one document or many. */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
