/**
 * What is looked at, what its things are called, and where their pages lie: a graph with the words of its ontology, names for
 * people, links.
 */
@NullMarked
package org.newsgraph.web.naming;

import org.jspecify.annotations.NullMarked;
