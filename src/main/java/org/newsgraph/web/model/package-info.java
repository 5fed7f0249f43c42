/**
 * What of the graph is shown to people, as values without markup: events, statements, the quotes behind them, places, articles
 * with their marks.
 */
@NullMarked
package org.newsgraph.web.model;

import org.jspecify.annotations.NullMarked;
