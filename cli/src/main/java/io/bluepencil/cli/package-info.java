/** The command line: {@code bluepencil clean}, {@code check}, {@code explain} and {@code rules}. */
@NullMarked
package io.bluepencil.cli;

import org.jspecify.annotations.NullMarked;
