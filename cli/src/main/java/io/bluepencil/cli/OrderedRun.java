package io.bluepencil.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does work on several threads and hands the outcomes over in the order in which the work came. Only so many pieces of work are
 * under way that the memory needed does not depend on their number. Used by one thread.
 */
final class OrderedRun implements AutoCloseable {

    /** Enough that a slow file does not make the other threads wait. */
    private static final int PIECES_PER_THREAD = 16;

    /** Takes the outcomes in their order. */
    @FunctionalInterface
    interface Receiver {

        /**
         * Takes an outcome.
         *
         * @param outcome the outcome
         * @throws IOException if it cannot be printed
         */
        void take(Outcome outcome) throws IOException;
    }

    /** Work under way, with the bytes of memory it takes until its outcome has been handed over. */
    private record Piece(Future<Outcome> outcome, long need) {}

    private final ExecutorService workers;
    private final Deque<Piece> underWay = new ArrayDeque<>();
    private final int most;
    private final long memory = Runtime.getRuntime().maxMemory() / 2;
    private long taken;
    private final Receiver receiver;

    OrderedRun(int threads, Receiver receiver) {
        this.workers = Executors.newFixedThreadPool(threads, threadFactory());
        this.most = threads * PIECES_PER_THREAD;
        this.receiver = receiver;
    }

    private static ThreadFactory threadFactory() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "bluepencil-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Takes on a piece of work, once there is room for it.
     *
     * @param need bytes of memory it takes; work that takes more than there are is done alone
     * @param work the work
     * @throws IOException if an earlier outcome cannot be printed
     */
    void add(long need, Callable<Outcome> work) throws IOException {
        while (!underWay.isEmpty() && (underWay.size() >= most || taken + need > memory)) {
            takeFirst();
        }
        taken += need;
        underWay.add(new Piece(workers.submit(work), need));
    }

    /**
     * Waits for all work.
     *
     * @throws IOException if an outcome cannot be printed
     */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        try {
            Piece first = underWay.remove();
            receiver.take(first.outcome.get());
            taken -= first.need;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("work must say in its outcome that it failed", e.getCause());
        }
    }

    /** Drops what is still under way; a file that is being written is not left behind half-written. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("work does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
