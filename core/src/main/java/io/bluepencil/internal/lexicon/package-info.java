/** Phrases as data, and how they are matched. */
package io.bluepencil.internal.lexicon;
