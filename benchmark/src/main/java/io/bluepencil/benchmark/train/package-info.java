/** Learns the block model from pages whose main content is known. */
@NullMarked
package io.bluepencil.benchmark.train;

import org.jspecify.annotations.NullMarked;
