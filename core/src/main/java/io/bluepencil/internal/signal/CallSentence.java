package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;

/** Tells a call to the reader from a sentence that only opens like one: "Follow us on foot, the guides called, and they did." */
public final class CallSentence {

    /** A call need not say more than this; what is longer and speaks of something else tells of it. */
    private static final int BRIEF_WORDS = 8;

    /** So many words of calls make a call, although all stand in the words with which it opens. */
    private static final int SEVERAL = 2;

    /** Who said it, and what became of it. */
    private static final int TOLD_WORDS = 4;

    private static final String COMMAS = ",\u060c\uff0c\u3001:";
    private static final String STOPS = ".\u3002\uff0e\u0964\u06d4";

    private CallSentence() {}

    /**
     * {@return whether a piece of a block is a longer sentence that ends in a full stop, and neither speaks to the reader behind the
     * words with which it opens, nor holds words of calls there}
     *
     * @param lexicon where the words of calls are from
     * @param document the document
     * @param block number of the block
     * @param start offset at which the sentence starts
     * @param opening offset behind the words with which it opens
     * @param end offset behind it, at the start of a word or at the end of the block
     */
    public static boolean onlyOpensSo(Lexicon lexicon, Document document, int block, int start, int opening, int end) {
        CharSequence text = document.text();
        int rest = WordEnds.wordStart(text, opening, end);
        if (rest == end || !endsInStop(text, start, end) || words(text, start, end) <= BRIEF_WORDS) {
            return false;
        }
        CallCues behind = CallCues.of(lexicon, document, block, rest, end);
        return behind.total() == 0
                && !behind.addressed()
                && CallCues.of(lexicon, document, block, start, end).total() < SEVERAL;
    }

    /**
     * {@return whether a block is a longer sentence that ends in a full stop and goes on behind a comma in words of its own, without
     * speaking to the reader: "Share this on Telegram, the skipper had written, and nobody did."}
     *
     * @param lexicon where the words of calls are from
     * @param document the document
     * @param block number of the block
     */
    public static boolean isReported(Lexicon lexicon, Document document, int block) {
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        int comma = start;
        while (comma < end && COMMAS.indexOf(text.charAt(comma)) < 0) {
            comma++;
        }
        if (comma == end || !endsInStop(text, start, end) || words(text, start, end) <= BRIEF_WORDS) {
            return false;
        }
        int rest = WordEnds.wordStart(text, comma, end);
        boolean alone = Sentences.next(document, block, start + 1) >= end;
        CallCues behind = CallCues.of(lexicon, document, block, rest, end);
        return alone && words(text, rest, end) >= TOLD_WORDS && behind.total() == 0 && !behind.addressed();
    }

    private static boolean endsInStop(CharSequence text, int start, int end) {
        int last = end - 1;
        while (last > start && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return STOPS.indexOf(text.charAt(last)) >= 0 && Sentences.endsAt(text, start, last + 1);
    }

    private static int words(CharSequence text, int start, int end) {
        Words words = new Words();
        words.read(text, start, end);
        return words.count();
    }
}
