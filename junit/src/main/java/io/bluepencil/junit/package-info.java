/** Golden cases and assertions for JUnit 5: tests for what Bluepencil makes of somebody's own texts. */
@NullMarked
package io.bluepencil.junit;

import org.jspecify.annotations.NullMarked;
