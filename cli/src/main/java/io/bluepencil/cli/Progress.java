package io.bluepencil.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run is, and lets messages through; elsewhere it only lets messages through. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 80;
    private static final int INTERVAL_MILLIS = 200;

    /** Goes to the start of the line and erases it, bar and all. */
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream err;
    private final @Nullable ProgressBar bar;

    /**
     * Starts the bar.
     *
     * @param err standard error
     * @param watched whether to show a bar
     * @param inputs number of inputs to come, or -1 if it is not known
     */
    Progress(PrintStream err, boolean watched, long inputs) {
        this.err = err;
        this.bar = watched ? bar(err, inputs) : null;
    }

    private static ProgressBar bar(PrintStream err, long inputs) {
        return new ProgressBarBuilder()
                .setTaskName("Cleaning")
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setUnit(" files", 1)
                .showSpeed()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /**
     * Prints a line on standard error, above the bar.
     *
     * @param line the line, escaped
     */
    void say(String line) {
        err.print((bar == null ? "" : ERASE_LINE) + line + "\n");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
