package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The longer words of the blocks of a document, as hashes: each block is read once, and only if it is asked for. Not thread-safe. */
public final class WordBags {

    /** Shorter words are mostly articles and the like, in any language. */
    private static final int LONG_WORD = 4;

    /** A word in lower case that stands in every so many blocks or more is mostly one of grammar. */
    private static final int COMMON = 8;

    private static final int LEAST_BLOCKS = 4;

    /** Of so many letters hardly any is a word of grammar. */
    private static final int LONGEST_WORD = 6;

    private final Document document;
    private final Words reader = new Words();
    private final long[] @Nullable [] words;

    /**
     * Reads nothing yet.
     *
     * @param document the document
     */
    public WordBags(Document document) {
        this.document = document;
        this.words = new long[document.size()][];
    }

    /** {@return whether a word that says what a block is about stands in another one, too} */
    public boolean sharesWord(int block, int other) {
        return shared(block, other, 1, 0) > 0;
    }

    /** {@return whether a word of six letters or more that says what a block is about stands in another one, too} */
    public boolean sharesLongWord(int block, int other) {
        return shared(block, other, 1, LONGEST_WORD) > 0;
    }

    /** {@return how many words that say what a block is about stand in another one, too} */
    public int sharedWords(int block, int other) {
        return shared(block, other, Integer.MAX_VALUE, 0);
    }

    /** Counts up to {@code most} of them, of so many letters at least in the other block. */
    private int shared(int block, int other, int most, int leastLetters) {
        long[] there = words(other);
        int at = 0;
        int count = 0;
        for (long word : words(block)) {
            while (at < there.length && there[at] < word) {
                at++;
            }
            boolean shared = at < there.length && there[at] == word;
            boolean telling = shared && (isCapitalised(block, word) || !isCommon(word));
            count += telling && (leastLetters == 0 || isLong(other, word, leastLetters)) ? 1 : 0;
            if (count == most) {
                break;
            }
        }
        return count;
    }

    private boolean isCommon(long word) {
        int most = Math.max(LEAST_BLOCKS, (document.size() + COMMON - 1) / COMMON);
        int number = 0;
        for (int block = 0; block < document.size() && number < most; block++) {
            number += mayHold(block, word) && Arrays.binarySearch(words(block), word) >= 0 ? 1 : 0;
        }
        return number == most;
    }

    /** What the index knows of single words spares most blocks another look; where a word is several pieces it knows nothing. */
    private boolean mayHold(int block, long word) {
        return Traits.mayHold(document, block, Traits.UNSPACED) || Signature.mayHold(document, block, Words.bit(word));
    }

    private long[] words(int block) {
        long[] own = words[block];
        if (own == null) {
            own = read(block);
            words[block] = own;
        }
        return own;
    }

    /** The different words of a block, in order. */
    private long[] read(int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        long[] found = new long[8];
        int size = 0;
        for (int at = document.start(block); at < end; ) {
            int start = WordEnds.wordStart(text, at, end);
            at = WordEnds.next(text, start, end);
            if (at - start >= LONG_WORD) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = reader.read(text, start, at);
            }
        }
        Arrays.sort(found, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[distinct++] = found[i];
            }
        }
        return Arrays.copyOf(found, distinct);
    }

    /** A capital at the very start of a block says nothing. */
    private boolean isCapitalised(int block, long word) {
        CharSequence text = document.text();
        return find(
                block,
                word,
                (start, end) -> start > document.start(block) && Character.isUpperCase(text.charAt(start)));
    }

    private boolean isLong(int block, long word, int letters) {
        return find(block, word, (start, end) -> end - start >= letters);
    }

    /** A piece of the text between two offsets, of which something is asked. */
    private interface Piece {
        boolean test(int start, int end);
    }

    /** {@return whether a word stands somewhere in a block in such a form} */
    private boolean find(int block, long word, Piece form) {
        CharSequence text = document.text();
        int end = document.end(block);
        for (int at = document.start(block); at < end; ) {
            int start = WordEnds.wordStart(text, at, end);
            at = WordEnds.next(text, start, end);
            if (at - start >= LONG_WORD && form.test(start, at) && reader.read(text, start, at) == word) {
                return true;
            }
        }
        return false;
    }
}
