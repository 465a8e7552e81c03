/** The goals {@code explain} and {@code rules}: what the cleaner does, in words. */
@NullMarked
package io.bluepencil.maven.show;

import org.jspecify.annotations.NullMarked;
