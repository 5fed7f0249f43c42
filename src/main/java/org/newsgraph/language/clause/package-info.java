/**
 * The one layer between syntax and lexicon: turns basic Universal Dependencies into clauses, predicates with their arguments,
 * status and sources, for every kind of event. One class a phenomenon; {@link org.newsgraph.language.clause.ClauseLayer} puts
 * them together.
 */
@NullMarked
package org.newsgraph.language.clause;

import org.jspecify.annotations.NullMarked;
