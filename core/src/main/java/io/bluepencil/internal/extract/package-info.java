/** Step two for HTML: decides which blocks of a page are its main content, and says why the others are not. */
package io.bluepencil.internal.extract;
