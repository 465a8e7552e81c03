/** Step three: decides which marks are cut, and cuts them. */
package io.bluepencil.internal.edit;
