package io.bluepencil.cli;

import java.util.Locale;

/** What is done with the file of known findings. */
enum BaselineChoice {
    /** What it knows is no finding. */
    USE,
    /** What is found is written to it. */
    WRITE,
    /** It does not count. */
    OFF;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
