package io.bluepencil.internal.lexicon;

import io.bluepencil.internal.read.Indexed;
import io.bluepencil.internal.read.Openers;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import java.util.List;

/**
 * Tells where in a document some phrase may open, from what its index has seen of each word. A document that was indexed without
 * these phrases may hold them anywhere.
 */
final class Openings {

    private final Openers table;

    Openings(Openers table) {
        this.table = table;
    }

    static Openings of(List<Phrase> phrases) {
        return new Openings(Openers.ofPieces(hashes(phrases), kinds(phrases)));
    }

    /** {@return for each phrase the hash of its first two words} */
    static long[] hashes(List<Phrase> phrases) {
        Words words = new Words();
        long[] hashes = new long[phrases.size()];
        for (int i = 0; i < hashes.length; i++) {
            String text = phrases.get(i).text();
            int first = WordEnds.nextPiece(text, 0, text.length());
            hashes[i] = words.read(text, 0, WordEnds.nextPiece(text, first, text.length()));
        }
        return hashes;
    }

    /** {@return for each phrase the bits of what it is} */
    static int[] kinds(List<Phrase> phrases) {
        return phrases.stream().mapToInt(Phrase::kinds).toArray();
    }

    Openers table() {
        return table;
    }

    int next(Document document, int block, int from, int end, int kinds) {
        return document instanceof Indexed indexed && knows(indexed)
                ? indexed.nextOpener(block, from, end, kinds)
                : WordEnds.wordStart(document.text(), from, end);
    }

    int kinds(Document document, int block, int at) {
        return document instanceof Indexed indexed && knows(indexed) ? indexed.openersAt(block, at) : -1;
    }

    boolean mayHold(Document document, int block, int kinds) {
        return !(document instanceof Indexed indexed && knows(indexed)) || (indexed.openers(block) & kinds) != 0;
    }

    boolean mayOpen(Document document, int block, int at, int kinds) {
        if (!(document instanceof Indexed indexed && knows(indexed))) {
            return true;
        }
        if ((indexed.openers(block) & kinds) == 0) {
            return false;
        }
        int word = WordEnds.wordStart(document.text(), at, document.end(block));
        return indexed.nextOpener(block, word, word + 1, kinds) == word;
    }

    private boolean knows(Indexed document) {
        return document.openedBy() == table;
    }
}
