/**
 * What a rule is made of: the document it looks at, the labels and marks it sets, and the one declaration that feeds tests,
 * documentation and configuration.
 */
@NullMarked
package io.bluepencil.rule;

import org.jspecify.annotations.NullMarked;
