package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.read.Sentences;
import io.bluepencil.rule.Document;

/**
 * How far a phrase is to be trusted. One that nobody who reads its language has reviewed is never alone enough for more than a few
 * words: beyond them the line must not be a sentence, or must hold words of calls to the reader as well.
 */
public final class Trust {

    /** What is lost if the phrase turns out to be an honest line of a story. */
    private static final int MOST_WORDS = 6;

    private static final String STOPS = ".\u3002\uff0e\u0964\u06d4\u2026";

    private Trust() {}

    /**
     * {@return whether the phrase alone is enough}
     *
     * @param phrase the phrase
     * @param words the number of words that would go
     */
    public static boolean isEnough(Phrase phrase, int words) {
        return phrase.reviewed() || words <= MOST_WORDS;
    }

    /**
     * {@return whether the phrase, with what else its line shows, is enough for the line}
     *
     * @param phrase the phrase
     * @param document the document
     * @param block number of the line
     * @param lexicon where the words of calls are from
     */
    public static boolean covers(Phrase phrase, Document document, int block, Lexicon lexicon) {
        return isEnough(phrase, document.words(block)) || isSupported(document, block, document.start(block), lexicon);
    }

    /**
     * {@return whether the rest of a line is no sentence that ends in a full stop, or speaks as calls to the reader do}
     *
     * @param document the document
     * @param block number of the line
     * @param start offset at which the rest starts, at the start of a word
     * @param lexicon where the words of calls are from
     */
    public static boolean isSupported(Document document, int block, int start, Lexicon lexicon) {
        int end = document.end(block);
        boolean stop =
                STOPS.indexOf(document.text().charAt(end - 1)) >= 0 && Sentences.endsAt(document.text(), start, end);
        return !stop || CallCues.of(lexicon, document, block, start, end).total() > 0;
    }
}
