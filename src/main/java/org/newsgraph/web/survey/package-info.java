/** What is known of a graph as a whole, read once and kept: search index, numbers, places with most events. */
@NullMarked
package org.newsgraph.web.survey;

import org.jspecify.annotations.NullMarked;
