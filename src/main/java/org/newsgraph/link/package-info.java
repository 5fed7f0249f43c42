/** Which encyclopedia articles a name can stand for, from an index on disk. */
@NullMarked
package org.newsgraph.link;

import org.jspecify.annotations.NullMarked;
