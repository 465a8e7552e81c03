package io.bluepencil.benchmark.train;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A longest common subsequence of two lists of words, found with 64 columns at a time (H. Hyyrö, Bit-parallel LCS-length
 * computation revisited, 2004); the rows are kept, so that the words it is made of can be read off.
 */
final class WordAlignment {

    private final long[][] rows;
    private final int columns;

    private WordAlignment(long[][] rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * {@return which words of the page belong to the common subsequence}
     *
     * @param page the words of a page
     * @param reference the words of its main content
     */
    static BitSet matched(List<String> page, List<String> reference) {
        return new WordAlignment(rows(page, reference), page.size()).trace();
    }

    private static long[][] rows(List<String> page, List<String> reference) {
        int length = (page.size() + Long.SIZE - 1) / Long.SIZE;
        Map<String, long[]> places = new HashMap<>();
        for (int at = 0; at < page.size(); at++) {
            long[] bits = places.computeIfAbsent(page.get(at), word -> new long[length]);
            bits[at / Long.SIZE] |= 1L << at;
        }
        long[] none = new long[length];
        long[][] rows = new long[reference.size()][];
        long[] row = new long[length];
        Arrays.fill(row, -1L);
        for (int at = 0; at < rows.length; at++) {
            row = next(row, places.getOrDefault(reference.get(at), none));
            rows[at] = row;
        }
        return rows;
    }

    private static long[] next(long[] row, long[] matches) {
        long[] next = new long[row.length];
        long carry = 0;
        for (int at = 0; at < row.length; at++) {
            long both = row[at] & matches[at];
            long sum = row[at] + both;
            long carried = sum + carry;
            boolean over = Long.compareUnsigned(sum, both) < 0 || Long.compareUnsigned(carried, sum) < 0;
            next[at] = carried | (row[at] & ~both);
            carry = over ? 1 : 0;
        }
        return next;
    }

    private BitSet trace() {
        BitSet matched = new BitSet(columns);
        int row = rows.length;
        int column = columns;
        while (row > 0 && column > 0) {
            if (isOne(row - 1, column - 1)) {
                column--;
            } else {
                row--;
                if (row == 0 || isOne(row - 1, column - 1)) {
                    column--;
                    matched.set(column);
                }
            }
        }
        return matched;
    }

    private boolean isOne(int row, int column) {
        return (rows[row][column / Long.SIZE] & (1L << column)) != 0;
    }
}
