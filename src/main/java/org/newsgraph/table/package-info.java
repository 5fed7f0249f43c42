/** Sorted tables of small records: what is remembered between one change of a collection and the next. */
@NullMarked
package org.newsgraph.table;

import org.jspecify.annotations.NullMarked;
