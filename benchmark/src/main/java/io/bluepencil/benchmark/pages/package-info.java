/** Scores the extraction of articles from pages, ours and that of peers. */
@NullMarked
package io.bluepencil.benchmark.pages;

import org.jspecify.annotations.NullMarked;
