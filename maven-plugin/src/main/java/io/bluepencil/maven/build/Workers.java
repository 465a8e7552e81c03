package io.bluepencil.maven.build;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
            try {
                for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                    results.set(i, work.apply(things.get(i)));
                }
                return true;
            } finally {
                // After a failure, too: the others begin nothing more.
                next.set(things.size());
            }
        };
        run(worker, Math.max(1, Math.min(threads, things.size())));
        return IntStream.range(0, things.size()).mapToObj(results::get).toList();
    }

    private static void run(Callable<Boolean> worker, int count) {
        ExecutorService pool = Executors.newFixedThreadPool(count, task -> new Thread(task, "bluepencil"));
        try {
            for (Future<Boolean> future : pool.invokeAll(Collections.nCopies(count, worker))) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdown();
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }
}
