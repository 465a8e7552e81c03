/** Documents to measure with, made from a seed: the same seed makes the same documents on every machine. */
@NullMarked
package io.bluepencil.benchmark.generate;

import org.jspecify.annotations.NullMarked;
