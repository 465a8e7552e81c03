package io.bluepencil.cli;

import io.bluepencil.report.Ink;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param watched whether standard error is a terminal
 * @param colours whether colours are wanted on a terminal
 * @param width tells how many columns there are
 */
record Streams(InputStream in, Stdout out, PrintStream err, boolean watched, boolean colours, IntSupplier width) {

    /** Where nobody can be asked. */
    private static final int DEFAULT_WIDTH = 100;

    /** {@return the streams of this process} */
    static Streams ofProcess() {
        Stdout out = new Stdout(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), Terminals.isTerminal(1));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Streams(
                System.in,
                out,
                err,
                Terminals.isTerminal(2),
                Terminals.wantsColours(),
                () -> Terminals.width(DEFAULT_WIDTH));
    }

    /**
     * {@return streams that nobody watches}
     *
     * @param in what is read
     * @param out where results go
     * @param err where messages go
     */
    static Streams of(InputStream in, OutputStream out, OutputStream err) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Streams(in, new Stdout(out, false), messages, false, false, () -> DEFAULT_WIDTH);
    }

    /** {@return the same, but standard error leads nowhere} */
    Streams silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Streams(in, out, nowhere, false, colours, width);
    }

    /** {@return what is set off on standard output: nothing, unless it is a terminal where colours are wanted} */
    Ink ink() {
        return out.isTerminal() && colours ? Ink.ANSI : Ink.PLAIN;
    }

    /**
     * Prints one line on standard error.
     *
     * @param message the line, escaped
     */
    void say(String message) {
        err.print("bluepencil: " + message + "\n");
    }
}
