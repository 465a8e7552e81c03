package io.bluepencil.maven;

import io.bluepencil.maven.build.Journal;
import java.util.function.Supplier;
import org.apache.maven.plugin.logging.Log;

/**
 * Hands what a run says to the log of Maven.
 *
 * @param log the log
 */
record LogJournal(Log log) implements Journal {

    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void debug(Supplier<String> lines) {
        if (log.isDebugEnabled()) {
            lines.get().lines().forEach(log::debug);
        }
    }
}
