/** The goals and their parameters, as told by the plugin's own descriptor: help text and reference page. */
@NullMarked
package io.bluepencil.maven.reference;

import org.jspecify.annotations.NullMarked;
