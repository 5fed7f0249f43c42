/**
 * Questions to a TDB2 store that read much of it, answered a whole set of rows at a time: tables of identifiers, joined by hashing,
 * where Jena goes row by row. Answers are those of Jena's own way, in whatever order.
 */
@NullMarked
package org.newsgraph.setwise;

import org.jspecify.annotations.NullMarked;
