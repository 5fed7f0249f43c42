/**
 * The report of a run: what was read, passed over and made, when, with what. It alone holds times of the clock; the graph holds
 * none.
 */
@NullMarked
package org.newsgraph.report;

import org.jspecify.annotations.NullMarked;
