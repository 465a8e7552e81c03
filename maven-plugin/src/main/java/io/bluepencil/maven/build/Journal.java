package io.bluepencil.maven.build;

import java.util.function.Supplier;

/** Takes what a run has to say. */
public interface Journal {

    /**
     * Takes what everybody should read.
     *
     * @param line one line
     */
    void info(String line);

    /**
     * Takes what somebody should look after.
     *
     * @param line one line
     */
    void warn(String line);

    /**
     * Takes what is read only when something is hard to understand.
     *
     * @param lines lines, made only if somebody reads them
     */
    void debug(Supplier<String> lines);
}
