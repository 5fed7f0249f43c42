/** Analysis of a document: sentences, tokens, names, times and clauses (predicates with their arguments). */
@NullMarked
package org.newsgraph.language;

import org.jspecify.annotations.NullMarked;
