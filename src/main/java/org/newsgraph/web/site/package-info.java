/** The graph published as files that any web server can host: pages with relative links, descriptions, dumps, sitemap. */
@NullMarked
package org.newsgraph.web.site;

import org.jspecify.annotations.NullMarked;
