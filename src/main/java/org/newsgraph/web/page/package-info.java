/** Pages of things, of the terms and of the dataset: a page is a function from a graph and an IRI to bytes. */
@NullMarked
package org.newsgraph.web.page;

import org.jspecify.annotations.NullMarked;
