/** The goals {@code clean} and {@code clean-test}: an incremental run over a folder. */
@NullMarked
package io.bluepencil.maven.build;

import org.jspecify.annotations.NullMarked;
