/** Reads what somebody has judged by hand, and says where it is wrong. */
@NullMarked
package io.bluepencil.benchmark.input;

import org.jspecify.annotations.NullMarked;
