/** Step two: the rules. Each looks at the document and sets marks; none changes anything. */
package io.bluepencil.internal.rules;
