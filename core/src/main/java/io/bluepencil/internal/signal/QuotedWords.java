package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.CharSet;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Knows which few words a document puts into quotation marks, or behind a colon, inside its lines. */
public final class QuotedWords {

    private static final CharSet MARKS =
            CharSet.of("\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\u300e\u300f");

    private static final CharSet COLON = CharSet.of(":\uff1a");
    private static final CharSet STOPS = CharSet.of(".!?,;\u2026\u3002\uff0c\u060c\u06d4\u0964");

    /** A button or box title has no more characters. */
    private static final int LONGEST = 60;

    private QuotedWords() {}

    /**
     * {@return the hashes of short pieces between two quotation marks of one block, or between a colon and the next stop; only blocks
     * that may hold the words of one of those sought are looked at}
     */
    public static Set<Long> of(Document document, Collection<Integer> sought) {
        Set<Long> found = new HashSet<>();
        Set<Long> signatures = signatures(document, sought);
        for (int block = 0; block < document.size(); block++) {
            if (Traits.mayHold(document, block, Traits.QUOTE | Traits.COLON)
                    && mayHoldOne(document, block, signatures)) {
                collect(document, block, MARKS, MARKS, found);
                collect(document, block, COLON, STOPS, found);
            }
        }
        return found;
    }

    /** Thousands of equal lines have one signature; asking each block for each line would be quadratic. */
    private static Set<Long> signatures(Document document, Collection<Integer> blocks) {
        Set<Long> signatures = new HashSet<>();
        for (int block : blocks) {
            signatures.add(Signature.of(document, block));
        }
        return signatures;
    }

    private static boolean mayHoldOne(Document document, int block, Set<Long> signatures) {
        long signature = Signature.of(document, block);
        for (long bits : signatures) {
            if ((signature & bits) == bits || bits == -1) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Document document, int block, CharSet openers, CharSet closers, Set<Long> found) {
        CharSequence text = document.text();
        Words words = new Words();
        int open = -1;
        for (int at = document.start(block); at < document.end(block); at++) {
            char c = text.charAt(at);
            if (open >= 0 && closers.has(c)) {
                if (at - open <= LONGEST && !isWhole(document, block, open, at)) {
                    found.add(words.read(text, open + 1, at));
                }
                open = -1;
            }
            open = openers.has(c) ? at : open;
        }
    }

    private static boolean isWhole(Document document, int block, int open, int close) {
        return open == document.start(block) && close == document.end(block) - 1;
    }
}
