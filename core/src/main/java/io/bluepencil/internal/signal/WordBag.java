package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import org.jspecify.annotations.Nullable;

/** The longer words of a line, as hashes. */
public final class WordBag {

    /** Shorter words are mostly articles and the like, in any language. */
    private static final int LONG_WORD = 4;

    /** A word in lower case that stands in every so many blocks or more is mostly one of grammar. */
    private static final int COMMON = 8;

    private static final int LEAST_BLOCKS = 4;

    /** Of so many letters hardly any is a word of grammar. */
    private static final int LONGEST_WORD = 6;

    private final Document document;
    private final long[] words;
    private final boolean[] capitalised;
    private final int size;
    private int @Nullable [] blocks;

    private WordBag(Document document, int block) {
        this.document = document;
        this.words = new long[document.length(block) / LONG_WORD];
        this.capitalised = new boolean[words.length];
        Reader reader = new Reader(document, block);
        int count = 0;
        while (reader.next()) {
            int at = indexOf(reader.word, count);
            words[at] = reader.word;
            capitalised[at] |= reader.capitalised;
            count = Math.max(count, at + 1);
        }
        this.size = count;
    }

    /** {@return the words that say what the block is about} */
    public static WordBag of(Document document, int block) {
        return new WordBag(document, block);
    }

    private int indexOf(long word, int count) {
        int at = 0;
        while (at < count && words[at] != word) {
            at++;
        }
        return at;
    }

    /** {@return whether a word that says what this block is about stands in the other, too} */
    public boolean sharesWordWith(int block) {
        Reader reader = new Reader(document, block);
        while (reader.next()) {
            int at = indexOf(reader.word, size);
            if (at < size && (capitalised[at] || !isCommon(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word of six letters or more that says what this block is about stands in the other, too} */
    public boolean sharesLongWordWith(int block) {
        Reader reader = new Reader(document, block);
        while (reader.next()) {
            int at = indexOf(reader.word, size);
            if (reader.isLong && at < size && (capitalised[at] || !isCommon(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@return how many words that say what this block is about stand in the other, too} */
    public int sharedWith(int block) {
        boolean[] shared = new boolean[size];
        Reader reader = new Reader(document, block);
        int count = 0;
        while (reader.next()) {
            int at = indexOf(reader.word, size);
            if (at < size && !shared[at] && (capitalised[at] || !isCommon(at))) {
                shared[at] = true;
                count++;
            }
        }
        return count;
    }

    private boolean isCommon(int word) {
        int[] counted = blocks == null ? countBlocks() : blocks;
        blocks = counted;
        return counted[word] >= LEAST_BLOCKS && counted[word] * COMMON >= document.size();
    }

    /** {@return for each word the number of blocks that hold it} */
    private int[] countBlocks() {
        int[] counts = new int[size];
        int[] last = new int[size];
        for (int block = 0; block < document.size(); block++) {
            Reader reader = new Reader(document, block);
            while (reader.next()) {
                int at = indexOf(reader.word, size);
                if (at < size && last[at] <= block) {
                    counts[at]++;
                    last[at] = block + 1;
                }
            }
        }
        return counts;
    }

    /** Reads the longer words of a block, one after the other. */
    private static final class Reader {
        private final Document document;
        private final Words words = new Words();
        private final int start;
        private final int end;
        private int at;
        private long word;
        private boolean capitalised;
        private boolean isLong;

        Reader(Document document, int block) {
            this.document = document;
            this.start = document.start(block);
            this.end = document.end(block);
            this.at = start;
        }

        boolean next() {
            CharSequence text = document.text();
            while (at < end) {
                int from = WordEnds.wordStart(text, at, end);
                at = WordEnds.next(text, from, end);
                if (at - from >= LONG_WORD) {
                    word = words.read(text, from, at);
                    isLong = at - from >= LONGEST_WORD;
                    capitalised = from > start && Character.isUpperCase(text.charAt(from));
                    return true;
                }
            }
            return false;
        }
    }
}
