/** The lexicon and the ontology's hierarchy, as read from RDF: which words express which class or property. */
@NullMarked
package org.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
