package io.bluepencil.internal.page;

import java.io.Reader;
import java.util.Arrays;

/** The parts of the source of a page that are not read, in their order. */
final class Unread {

    /** For each part, the offset in what is read at which it was left out. */
    private int[] places = new int[512];

    /** For each part, how many characters it and all before it hold. */
    private int[] sums = new int[512];

    private int size;

    /** Adds a part behind all others, and not right behind. */
    void add(int from, int to) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        int before = length();
        places[size] = from - before;
        sums[size++] = before + to - from;
    }

    /** {@return how many characters are not read} */
    int length() {
        return sum(size);
    }

    private int sum(int parts) {
        return parts == 0 ? 0 : sums[parts - 1];
    }

    /** {@return the offset in the source of a character, given its offset in what is read} */
    int origin(int offset) {
        int found = Arrays.binarySearch(places, 0, size, offset);
        return offset + sum(found < 0 ? -found - 1 : found + 1);
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
                int end = part < size ? places[part] + sum(part) : source.length();
                int count = Math.min(length - filled, end - at);
                source.getChars(at, at + count, target, offset + filled);
                filled += count;
                at += count;
                if (at == end && part < size) {
                    part++;
                    at = end + sum(part) - sum(part - 1);
                }
            }
            return filled == 0 && length > 0 ? -1 : filled;
        }

        @Override
        public void close() {}
    }
}
