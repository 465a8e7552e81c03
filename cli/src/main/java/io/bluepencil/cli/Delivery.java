package io.bluepencil.cli;

import java.io.IOException;

/** Where cleaned documents go, besides what is printed of them. Used by many threads. */
@FunctionalInterface
interface Delivery {

    /** Nowhere: the run only reports. */
    Delivery NONE = (input, edited) -> {};

    /**
     * Delivers a document.
     *
     * @param input where it came from
     * @param edited what became of it
     * @throws IOException if it cannot be written
     */
    void deliver(Input input, Edited edited) throws IOException;
}
