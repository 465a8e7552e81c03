package io.bluepencil.cli;

import java.io.IOException;

/** Sees one input after the other. */
@FunctionalInterface
interface Visitor {

    /**
     * Sees an input.
     *
     * @param input the input
     * @return whether to go on
     * @throws IOException if results cannot be written
     */
    boolean visit(Input input) throws IOException;
}
