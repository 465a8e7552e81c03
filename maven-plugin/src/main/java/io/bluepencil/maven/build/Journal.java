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
     * @param line one line, made only if somebody reads it
     */
    void debug(Supplier<String> line);
}
