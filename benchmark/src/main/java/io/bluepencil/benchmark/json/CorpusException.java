package io.bluepencil.benchmark.json;

import java.io.IOException;

/** A corpus that is not in the documented form; the message names file and line and says what was expected. */
public final class CorpusException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param place file, and line if there is one
     * @param message what is wrong and what was expected
     */
    public CorpusException(Object place, String message) {
        super(place + ": " + message);
    }
}
