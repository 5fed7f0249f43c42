/**
 * Drawings as coordinates, which templates print as SVG: map, chart of counts, network, neighbours of a thing, tree of
 * classes.
 */
@NullMarked
package org.newsgraph.web.picture;

import org.jspecify.annotations.NullMarked;
