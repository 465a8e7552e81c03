package io.bluepencil.maven.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Does the same work on many things at a time. */
public final class Workers {

    private Workers() {}

    /**
     * {@return the results in the order of the things}
     *
     * @param things the things
     * @param threads number of threads
     * @param work the work; what it throws is thrown here, and nothing more is begun
     * @param <T> type of a thing
     * @param <R> type of a result
     */
    public static <T, R> List<R> map(List<T> things, int threads, Function<T, R> work) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(things.size());
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                results.set(i, work.apply(things.get(i)));
            }
            return true;
        };
        int count = Math.max(1, Math.min(threads, things.size()));
        ExecutorService pool = Executors.newFixedThreadPool(count, task -> new Thread(task, "bluepencil"));
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(pool.submit(worker));
            }
            for (Future<Boolean> future : running) {
                await(future);
            }
        } finally {
            next.set(things.size());
            pool.shutdown();
        }
        List<R> list = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            list.add(results.get(i));
        }
        return list;
    }

    private static void await(Future<Boolean> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        }
    }
}
