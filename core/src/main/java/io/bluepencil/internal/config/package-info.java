/** Configuration files: YAML in, settings with file and line out, or all mistakes at once. */
@NullMarked
package io.bluepencil.internal.config;

import org.jspecify.annotations.NullMarked;
