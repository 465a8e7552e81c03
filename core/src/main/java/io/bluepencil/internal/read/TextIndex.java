package io.bluepencil.internal.read;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The indexed view of a plain text: one pass over the characters fills flat arrays, a row a line that is not blank. Line ends
 * are LF, CR and CRLF; NEL, U+2028, VT and FF are text.
 */
public final class TextIndex implements Indexed {

    private static final int LINE_START = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int BREAK = 3;
    private static final int LINE_END = 4;
    private static final int LINE = 5;
    private static final int WORDS = 6;
    private static final int TRAITS = 7;
    private static final int OPENERS = 8;
    private static final int FIRST_HIT = 9;
    private static final int FIRST_SENTENCE = 10;
    private static final int COLUMNS = 11;

    private final String text;
    private final Openers openers;
    private final LineScan scan;
    private int[] rows;
    private long[] hashes;
    private long[] signatures;
    private int size;

    /** The lines of another index that may stand in this text, too, while it is made. */
    private @Nullable KnownLines known;

    private TextIndex(String text, Openers openers) {
        this.text = text;
        this.openers = openers;
        this.scan = new LineScan(text, openers);
        int guess = 16 + text.length() / 80;
        rows = new int[guess * COLUMNS];
        hashes = new long[guess];
        signatures = new long[guess];
    }

    /**
     * {@return the index of a text of which nobody knows what its words open}
     *
     * @param text any text, lone surrogates included
     */
    public static TextIndex of(String text) {
        return of(text, Openers.UNKNOWN);
    }

    /**
     * {@return the index of a text}
     *
     * @param text any text, lone surrogates included
     * @param openers the words that open something
     */
    public static TextIndex of(String text, Openers openers) {
        TextIndex index = new TextIndex(text, openers);
        index.scan();
        return index;
    }

    /**
     * {@return the index of what cuts have left of this text; lines they have not touched are not read again}
     *
     * @param left the text that is left
     * @param offsets the offset in this text of a character that is left, which grows with it
     */
    public TextIndex without(String left, IntUnaryOperator offsets) {
        TextIndex index = new TextIndex(left, openers);
        index.known = new KnownLines(this, offsets);
        index.scan();
        index.known = null;
        return index;
    }

    private void scan() {
        int length = text.length();
        int line = 1;
        int feed = -1;
        int carriage = -1;
        for (int at = 0; at < length; line++) {
            feed = feed < at ? find('\n', at) : feed;
            carriage = carriage < at ? find('\r', at) : carriage;
            int lineBreak = Math.min(feed, carriage);
            int next = behindBreak(lineBreak);
            addLine(line, at, lineBreak, next);
            at = next;
        }
    }

    private int find(char lineEnd, int from) {
        int at = text.indexOf(lineEnd, from);
        return at < 0 ? text.length() : at;
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
        readLine(row);
        size++;
    }

    private void readLine(int row) {
        rows[row + FIRST_HIT] = scan.hits().size();
        rows[row + FIRST_SENTENCE] = scan.sentences().size();
        KnownLines lines = known;
        int same = lines == null ? -1 : lines.find(text, rows[row + START], rows[row + END]);
        if (lines != null && same >= 0) {
            copyLine(row, lines.index(), same);
            return;
        }
        scan.read(rows[row + START], rows[row + END]);
        rows[row + WORDS] = scan.words();
        rows[row + TRAITS] = scan.traits();
        rows[row + OPENERS] = scan.kinds();
        hashes[size] = scan.hash();
        signatures[size] = scan.signature();
    }

    private void copyLine(int row, TextIndex other, int block) {
        int shift = rows[row + START] - other.start(block);
        System.arraycopy(other.rows, block * COLUMNS + WORDS, rows, row + WORDS, FIRST_HIT - WORDS);
        hashes[size] = other.hashes[block];
        signatures[size] = other.signatures[block];
        Hits hits = other.scan.hits();
        scan.hits().addAll(hits, other.value(block, FIRST_HIT), other.last(block, FIRST_HIT, hits.size()), shift);
        Ints sentences = other.scan.sentences();
        int last = other.last(block, FIRST_SENTENCE, sentences.size());
        scan.sentences().addAll(sentences, other.value(block, FIRST_SENTENCE), last, 1, shift);
        scan.pass(rows[row + END]);
    }

    private void grow() {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            signatures = Arrays.copyOf(signatures, size * 2);
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

    @Override
    public Openers openedBy() {
        return openers;
    }

    @Override
    public int traits(int block) {
        return value(block, TRAITS);
    }

    @Override
    public int openers(int block) {
        return value(block, OPENERS);
    }

    @Override
    public long signature(int block) {
        return signatures[Objects.checkIndex(block, size)];
    }

    @Override
    public boolean mayBeDoubled(int block) {
        return (traits(block) & Traits.DOUBLED) != 0;
    }

    @Override
    public int nextOpener(int block, int from, int end, int kinds) {
        Hits hits = scan.hits();
        return hits.next(value(block, FIRST_HIT), last(block, FIRST_HIT, hits.size()), from, end, kinds);
    }

    @Override
    public int openersAt(int block, int at) {
        Hits hits = scan.hits();
        return hits.at(at, value(block, FIRST_HIT), last(block, FIRST_HIT, hits.size()));
    }

    @Override
    public int nextSentence(int block, int from) {
        Ints sentences = scan.sentences();
        int stop = last(block, FIRST_SENTENCE, sentences.size());
        int at = sentences.search(from, value(block, FIRST_SENTENCE), stop, 1);
        return at < stop ? sentences.get(at) : end(block);
    }

    private int last(int block, int column, int all) {
        return block + 1 < size ? value(block + 1, column) : all;
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
