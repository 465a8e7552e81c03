/** Step one: turns bytes into text, and text into an indexed document. */
package io.bluepencil.internal.read;
