/** Shows results to people and machines: explanations, JSON. Whatever was scraped is escaped. */
@NullMarked
package io.bluepencil.report;

import org.jspecify.annotations.NullMarked;
