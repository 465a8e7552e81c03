/** Step two for HTML: finds the article on a page, and says why the rest is not part of it. */
package io.bluepencil.internal.container;
