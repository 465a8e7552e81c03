/** Benchmarks for JMH: throughput and allocation of single calls, with the documents that the other measurements take. */
@NullMarked
package io.bluepencil.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
