/** Reads the structured data that pages carry for search engines (JSON-LD), broken or not. */
package io.bluepencil.internal.jsonld;
