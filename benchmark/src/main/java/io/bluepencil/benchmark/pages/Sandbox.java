package io.bluepencil.benchmark.pages;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs extractors that may throw, dig too deep, or never end. */
final class Sandbox implements AutoCloseable {

    /** Some extractors recurse over the tree, and pages may be thousands of elements deep. */
    static final long STACK_BYTES = 256L << 20;

    private final Duration limit;
    private ExecutorService executor = executor();

    Sandbox(Duration limit) {
        this.limit = limit;
    }

    private static ExecutorService executor() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "extractor", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * {@return the text found; empty if the extractor failed}
     *
     * @param extractor the extractor
     * @param html the page
     * @param url its address
     */
    Optional<String> text(Extractor extractor, String html, String url) {
        Future<String> text = executor.submit(() -> extractor.text(extractor.extract(html, url)));
        try {
            return Optional.of(text.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (TimeoutException e) {
            // The thread cannot be stopped; it is left behind.
            executor.shutdownNow();
            executor = executor();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
