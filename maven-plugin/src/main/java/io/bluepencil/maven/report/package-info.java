/** The goal {@code report}: a page on what would be cut. */
@NullMarked
package io.bluepencil.maven.report;

import org.jspecify.annotations.NullMarked;
