package io.bluepencil.report;

import io.bluepencil.report.Ink.Part;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is set off in one way.
 *
 * @param text the text, without hostile characters
 * @param part what it is, or null if it is not set off
 */
record Run(String text, @Nullable Part part) {}
