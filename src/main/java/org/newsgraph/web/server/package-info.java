/**
 * The graph served over HTTP: endpoint, linked data by content negotiation, pages, articles that visitors paste. Read-only.
 */
@NullMarked
package org.newsgraph.web.server;

import org.jspecify.annotations.NullMarked;
