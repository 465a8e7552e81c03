/** Reads HTML into page text and an index of what the markup says of it. */
package io.bluepencil.internal.page;
