package io.bluepencil.benchmark.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

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

    /** {@return the bytes of memory that doing it once allocates} */
    long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        long seen = work.run();
        long after = threads.getThreadAllocatedBytes(id);
        return seen == Long.MIN_VALUE ? 0 : after - before;
    }
}
