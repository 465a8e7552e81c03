/** Scores the cleaning of plain texts whose lines somebody has labelled. */
@NullMarked
package io.bluepencil.benchmark.text;

import org.jspecify.annotations.NullMarked;
