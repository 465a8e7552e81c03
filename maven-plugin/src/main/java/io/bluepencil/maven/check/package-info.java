/** The goal {@code check}: a run that only looks. */
@NullMarked
package io.bluepencil.maven.check;

import org.jspecify.annotations.NullMarked;
