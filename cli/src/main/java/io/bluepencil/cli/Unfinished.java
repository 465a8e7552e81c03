package io.bluepencil.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** The temporary files that are being written. Those that are left when the process is stopped are removed. Thread-safe. */
final class Unfinished implements AutoCloseable {

    /** Long enough to finish the file a thread is at; a file that takes longer is given up. */
    private static final int GRACE_MILLIS = 2000;

    private static final int PAUSE_MILLIS = 10;

    private final Set<Path> files = ConcurrentHashMap.newKeySet();
    private final Thread hook = new Thread(this::stop, "bluepencil-remove-unfinished");
    private volatile boolean stopped;

    Unfinished() {
        // Ctrl-C ends the process without running any finally block.
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Remembers a file that is about to be written. Does not return once the process is being stopped.
     *
     * @param temporary the file
     * @throws IOException if the thread is interrupted
     */
    void add(Path temporary) throws IOException {
        files.add(temporary);
        if (stopped) {
            files.remove(temporary);
            waitForTheEnd();
        }
    }

    void remove(Path temporary) {
        files.remove(temporary);
    }

    /** The end comes within moments; going on or failing would only fill the screen. */
    private static void waitForTheEnd() throws IOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private void stop() {
        stopped = true;
        try {
            for (int waited = 0; waited < GRACE_MILLIS && !files.isEmpty(); waited += PAUSE_MILLIS) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        files.forEach(file -> delete(file, new IOException("stopped")));
    }

    /**
     * Deletes a temporary file.
     *
     * @param temporary the file
     * @param cause why; it is told if the file cannot be deleted
     */
    static void delete(Path temporary, Throwable cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being stopped just now: then the hook must run, and has nothing left to do.
            stopped = true;
        }
    }
}
