/** Finds the part of a page that holds the article, by rules. */
package io.bluepencil.internal.container;
