/** Measures the cost of cleaning against that of the plainest things one can do with a text, in the same process. */
@NullMarked
package io.bluepencil.benchmark.speed;

import org.jspecify.annotations.NullMarked;
