/** Questions put to a graph within limits, and their answers as table, chart, map and timeline. */
@NullMarked
package org.newsgraph.web.answer;

import org.jspecify.annotations.NullMarked;
