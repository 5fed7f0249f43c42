/** Documents and the readers that make them from files. */
@NullMarked
package org.newsgraph.document;

import org.jspecify.annotations.NullMarked;
