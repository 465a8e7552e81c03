package io.bluepencil.maven.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps what a run says. */
public final class MemoryJournal implements Journal {

    public final List<String> infos = new ArrayList<>();
    public final List<String> warnings = new ArrayList<>();
    public final List<String> details = new ArrayList<>();

    @Override
    public void info(String line) {
        infos.add(line);
    }

    @Override
    public void warn(String line) {
        warnings.add(line);
    }

    @Override
    public synchronized void debug(Supplier<String> lines) {
        lines.get().lines().map(String::strip).forEach(details::add);
    }
}
