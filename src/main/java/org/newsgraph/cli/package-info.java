/** The command line: one class a command; the only place that prints or exits. */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
