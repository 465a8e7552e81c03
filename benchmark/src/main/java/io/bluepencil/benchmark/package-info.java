/** The command that scores cleaning and extraction on documents whose right answer is known. */
@NullMarked
package io.bluepencil.benchmark;

import org.jspecify.annotations.NullMarked;
