/** What a build says: which cleaner it asks for, under which names, and where each value came from. */
@NullMarked
package io.bluepencil.maven.settings;

import org.jspecify.annotations.NullMarked;
