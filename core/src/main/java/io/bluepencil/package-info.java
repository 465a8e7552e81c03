/**
 * The library: {@link io.bluepencil.Bluepencil} cleans a text or a {@link io.bluepencil.Source} and returns a
 * {@link io.bluepencil.Cleaned} with the text and a {@link io.bluepencil.Mark} for everything that went.
 *
 * @serial exclude
 */
@NullMarked
package io.bluepencil;

import org.jspecify.annotations.NullMarked;
