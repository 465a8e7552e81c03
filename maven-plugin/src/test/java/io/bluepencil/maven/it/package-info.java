/** What the scripts of the integration tests look at. */
package io.bluepencil.maven.it;
