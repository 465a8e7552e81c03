/** Reads pages whose main content is known. */
@NullMarked
package io.bluepencil.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
