/** Finds out what a page says of itself: title, authors, dates and the like, each with where it stands. */
package io.bluepencil.internal.meta;
