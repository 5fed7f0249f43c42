/** Claims and entities as RDF: vocabulary, IRIs, derivation rules, shapes and writers. */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
