package io.bluepencil.benchmark.speed;

/**
 * Something whose time is taken.
 *
 * @param name what it is called in the table
 * @param work does it once for all documents and returns something that depends on it, so that it cannot be left out
 */
record Contender(String name, Work work) {

    /** The work. */
    @FunctionalInterface
    interface Work {
        /** {@return something that depends on all that was done} */
        long run();
    }
}
