/** Measures what needs a virtual machine of its own: how threads share the work, and how much heap many files take. */
@NullMarked
package io.bluepencil.benchmark.capacity;

import org.jspecify.annotations.NullMarked;
