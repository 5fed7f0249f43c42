/** Benchmarks: {@code mvn -Pbenchmark} runs them. */
@NullMarked
package org.newsgraph.benchmark;

import org.jspecify.annotations.NullMarked;
