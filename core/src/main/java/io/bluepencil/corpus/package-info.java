/** Looks at many documents at once: lines that recur over them. */
@NullMarked
package io.bluepencil.corpus;

import org.jspecify.annotations.NullMarked;
