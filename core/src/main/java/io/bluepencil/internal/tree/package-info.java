/** The kept part of a document as a small, well-formed tree of elements, from which Markdown and HTML are written. */
package io.bluepencil.internal.tree;
