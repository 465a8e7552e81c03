/** Step four: shows what was cut. */
package io.bluepencil.internal.render;
