package io.bluepencil.internal.read;

import io.bluepencil.rule.Document;
import java.util.Arrays;
import java.util.Objects;

/**
 * The indexed view of a plain text: one pass over the characters fills flat arrays, a row a line that is not blank. Line ends
 * are LF, CR and CRLF; NEL, U+2028, VT and FF are text.
 */
public final class TextIndex implements Document {

    private static final int LINE_START = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int BREAK = 3;
    private static final int LINE_END = 4;
    private static final int LINE = 5;
    private static final int WORDS = 6;
    private static final int COLUMNS = 7;

    private final String text;
    private final Words words = new Words();
    private int[] rows;
    private long[] hashes;
    private int size;

    private TextIndex(String text) {
        this.text = text;
        int guess = 16 + text.length() / 80;
        rows = new int[guess * COLUMNS];
        hashes = new long[guess];
    }

    /**
     * {@return the index of a text}
     *
     * @param text any text, lone surrogates included
     */
    public static TextIndex of(String text) {
        TextIndex index = new TextIndex(text);
        index.scan();
        return index;
    }

    private void scan() {
        int length = text.length();
        int line = 1;
        for (int at = 0; at < length; line++) {
            int lineBreak = findBreak(at);
            int next = behindBreak(lineBreak);
            addLine(line, at, lineBreak, next);
            at = next;
        }
    }

    private int findBreak(int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return at;
            }
            at++;
        }
        return length;
    }

    private int behindBreak(int at) {
        if (at == text.length()) {
            return at;
        }
        boolean crlf = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return crlf ? at + 2 : at + 1;
    }

    private void addLine(int line, int lineStart, int lineBreak, int lineEnd) {
        int start = lineStart;
        int end = lineBreak;
        while (start < end && Folding.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Folding.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        grow();
        int row = size * COLUMNS;
        rows[row + LINE_START] = lineStart;
        rows[row + START] = start;
        rows[row + END] = end;
        rows[row + BREAK] = lineBreak;
        rows[row + LINE_END] = lineEnd;
        rows[row + LINE] = line;
        hashes[size] = words.read(text, start, end);
        rows[row + WORDS] = words.count();
        size++;
    }

    private void grow() {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            rows = Arrays.copyOf(rows, size * 2 * COLUMNS);
        }
    }

    private int value(int block, int column) {
        return rows[Objects.checkIndex(block, size) * COLUMNS + column];
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int start(int block) {
        return value(block, START);
    }

    @Override
    public int end(int block) {
        return value(block, END);
    }

    @Override
    public int line(int block) {
        return value(block, LINE);
    }

    @Override
    public int words(int block) {
        return value(block, WORDS);
    }

    @Override
    public long hash(int block) {
        return hashes[Objects.checkIndex(block, size)];
    }

    @Override
    public int blankLinesBefore(int block) {
        return line(block) - (block == 0 ? 0 : line(block - 1)) - 1;
    }

    @Override
    public boolean endsSentence(int block) {
        return Sentences.endsAt(text, start(block), end(block));
    }

    /**
     * {@return the offset at which the line of the block starts, white space included}
     *
     * @param block number of the block
     */
    public int lineStart(int block) {
        return value(block, LINE_START);
    }

    /**
     * {@return the offset of the line break behind the block, or the length of the text}
     *
     * @param block number of the block
     */
    public int lineBreak(int block) {
        return value(block, BREAK);
    }

    /**
     * {@return the offset behind the line break behind the block, or the length of the text}
     *
     * @param block number of the block
     */
    public int lineEnd(int block) {
        return value(block, LINE_END);
    }
}
