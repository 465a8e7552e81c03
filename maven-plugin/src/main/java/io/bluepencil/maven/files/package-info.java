/** Finding, naming, hashing and writing files. */
@NullMarked
package io.bluepencil.maven.files;

import org.jspecify.annotations.NullMarked;
