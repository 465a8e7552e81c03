/** The goals: parameters, and one call of a class that knows nothing of Maven. */
@NullMarked
package io.bluepencil.maven;

import org.jspecify.annotations.NullMarked;
