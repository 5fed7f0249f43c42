/** The same stages over the partitions of an Apache Spark job: for more documents than one machine reads in the time there is. */
@NullMarked
package org.newsgraph.spark;

import org.jspecify.annotations.NullMarked;
