package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Indexed;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;

/** A bit or two for each word: what lacks one of the bits lacks the word, and need not be looked at. */
public final class Signature {

    private Signature() {}

    /** {@return the bits of all words of a block but the first and the last, which may be parts of longer ones elsewhere} */
    public static long inner(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        Words words = new Words();
        long bits = 0;
        int at = WordEnds.wordStart(text, WordEnds.nextPiece(text, document.start(block), end), end);
        while (at < end) {
            int behind = WordEnds.nextPiece(text, at, end);
            int next = WordEnds.wordStart(text, behind, end);
            bits |= next < end ? Words.bit(words.read(text, at, behind)) : 0;
            at = next;
        }
        return bits;
    }

    /** {@return the bits of all words of a block; all there are if nothing is known} */
    public static long of(Document document, int block) {
        return document instanceof Indexed indexed ? indexed.signature(block) : -1;
    }

    /** {@return whether a block may hold all words that some bits stand for} */
    public static boolean mayHold(Document document, int block, long bits) {
        return (of(document, block) & bits) == bits;
    }
}
