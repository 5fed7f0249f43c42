/** A graph or dataset put into a server over HTTP: SPARQL 1.1 Graph Store Protocol and SPARQL 1.1 Update. */
@NullMarked
package org.newsgraph.load;

import org.jspecify.annotations.NullMarked;
