/**
 * The graph on the web: an endpoint, linked data and pages. A page is a function from a graph and an IRI to bytes; the server
 * only carries them.
 */
@NullMarked
package org.newsgraph.web;

import org.jspecify.annotations.NullMarked;
