/** Reads and writes JSON, and says where a corpus is not in the documented form. */
@NullMarked
package io.bluepencil.benchmark.json;

import org.jspecify.annotations.NullMarked;
