package io.bluepencil.internal.render;

import java.util.ArrayList;
import java.util.List;

/** Writes lines, each behind the prefixes of the quotations and list items it stands in. */
final class MarkdownLines {

    private static final class Prefix {
        final String first;
        final String rest;
        boolean used;

        Prefix(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Prefix> prefixes = new ArrayList<>();
    private boolean endsBlank;

    void open(String first, String rest) {
        prefixes.add(new Prefix(first, rest));
    }

    void close() {
        prefixes.remove(prefixes.size() - 1);
    }

    /** Adds a block of one or more lines. */
    void add(String block) {
        int at = 0;
        while (at <= block.length()) {
            int end = block.indexOf('\n', at);
            int stop = end < 0 ? block.length() : end;
            line(block.substring(at, stop));
            at = stop + 1;
        }
    }

    private void line(String line) {
        int start = out.length();
        for (Prefix prefix : prefixes) {
            out.append(prefix.used ? prefix.rest : prefix.first);
            prefix.used = true;
        }
        if (line.isEmpty()) {
            trim(start);
        }
        out.append(line).append('\n');
        endsBlank = line.isEmpty();
    }

    private void trim(int start) {
        while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** Sets the next block off from the one before, if there is one in the same quotation or item. */
    void blank() {
        boolean first = prefixes.isEmpty() ? out.length() == 0 : !prefixes.get(prefixes.size() - 1).used;
        if (!first && !endsBlank) {
            line("");
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
