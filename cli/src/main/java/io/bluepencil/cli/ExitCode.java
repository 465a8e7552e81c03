package io.bluepencil.cli;

/** What the command tells its caller. */
final class ExitCode {

    /** All went well. */
    static final int FINE = 0;

    /** There is something to cut; only {@code check} says so. */
    static final int FINDINGS = 1;

    /** The command line is wrong; nothing was written. */
    static final int USAGE = 2;

    /** Something could not be read or written; the rest was done. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
