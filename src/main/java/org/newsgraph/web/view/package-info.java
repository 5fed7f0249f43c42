/**
 * Pages about no single thing, as functions from what is asked to bytes: start, search, timeline, map, network, counts,
 * questions.
 */
@NullMarked
package org.newsgraph.web.view;

import org.jspecify.annotations.NullMarked;
