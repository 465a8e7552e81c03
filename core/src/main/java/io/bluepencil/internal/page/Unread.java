package io.bluepencil.internal.page;

import java.io.Reader;
import java.util.Arrays;

/** The parts of the source of a page that are not read, in their order. */
final class Unread {

    /** For each part, where it begins and where it ends. */
    private int[] bounds = new int[64];

    private int size;

    /** Adds a part behind all others. */
    void add(int from, int to) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, size * 2);
        }
        bounds[size++] = from;
        bounds[size++] = to;
    }

    /** {@return how many characters are not read} */
    int length() {
        int sum = 0;
        for (int part = 0; part < size; part += 2) {
            sum += bounds[part + 1] - bounds[part];
        }
        return sum;
    }

    /** {@return the offset in the source of a character, given its offset in what is read} */
    int origin(int offset) {
        int at = offset;
        for (int part = 0; part < size && bounds[part] <= at; part += 2) {
            at += bounds[part + 1] - bounds[part];
        }
        return at;
    }

    /** {@return the rest of the source} */
    Reader rest(String source) {
        return new Rest(source);
    }

    private final class Rest extends Reader {
        private final String source;
        private int at;
        private int part;

        Rest(String source) {
            this.source = source;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            int filled = 0;
            while (filled < length && at < source.length()) {
                int end = part < size ? bounds[part] : source.length();
                int count = Math.min(length - filled, end - at);
                source.getChars(at, at + count, target, offset + filled);
                filled += count;
                at += count;
                if (at == end && part < size) {
                    at = bounds[part + 1];
                    part += 2;
                }
            }
            return filled == 0 && length > 0 ? -1 : filled;
        }

        @Override
        public void close() {}
    }
}
