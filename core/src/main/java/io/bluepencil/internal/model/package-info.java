/** Tells how likely each block of a page is part of its main content: features and the trees learned over them. */
package io.bluepencil.internal.model;
