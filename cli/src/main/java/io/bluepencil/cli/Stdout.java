package io.bluepencil.cli;

import io.bluepencil.report.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output: bytes, and text as UTF-8 whatever the platform's charset is. Silent once its reader has gone away. */
final class Stdout extends OutputStream {

    private final OutputStream out;
    private final boolean terminal;
    private boolean gone;

    /**
     * Wraps a stream.
     *
     * @param out the stream, buffered
     * @param terminal whether somebody watches it
     */
    Stdout(OutputStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    boolean isTerminal() {
        return terminal;
    }

    /** {@return whether nobody reads any more, as when the reader was {@code head}} */
    boolean isGone() {
        return gone;
    }

    void print(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        attempt(() -> out.write(bytes, start, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    /** Copies what is too large to be held in memory; scraped text must not reach a terminal as it is. */
    void copy(InputStream in) throws IOException {
        if (!terminal) {
            in.transferTo(this);
            return;
        }
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        char[] chunk = new char[8192];
        for (int n = reader.read(chunk); n >= 0 && !gone; n = reader.read(chunk)) {
            print(Visible.escapeLines(new String(chunk, 0, n)));
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    private void attempt(Action action) throws IOException {
        if (gone) {
            return;
        }
        try {
            action.run();
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                throw new IOException("cannot write to standard output: " + e.getMessage(), e);
            }
            gone = true;
        }
    }

    /** There is no type of exception for it, and the message is translated, but for this word. */
    private static boolean isBrokenPipe(IOException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
