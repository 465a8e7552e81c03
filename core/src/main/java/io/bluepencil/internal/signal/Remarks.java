package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.CharSet;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.util.Optional;

/** Finds known remarks that stand for themselves in a line: between commas, brackets or full stops, at its start or end. */
public final class Remarks {

    private static final CharSet PAUSES = CharSet.of(
            ",;:()[]/|\u2013\u2014\u060c\u061b\u0964\u06d4\u3001\u3002\u3010\u3011\uff08\uff09\uff0c\uff1a\uff1b");

    /** A note with a full stop is no longer than this. */
    private static final int NOTE_WORDS = 8;

    private final Lexicon lexicon;

    public Remarks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the first remark with a label in the block; one that opens the block may be followed by more words} */
    public Optional<Phrase> in(Document document, int block, Label label) {
        if (!lexicon.mayHold(document, block, Position.REMARK)) {
            return Optional.empty();
        }
        CharSequence text = document.text();
        int end = document.end(block);
        int from = document.start(block);
        for (int at = from; at <= end; at++) {
            if (at == end || isPause(text, at, end)) {
                int stop = at;
                Optional<Phrase> phrase = from == document.start(block)
                        ? lexicon.opening(text, from, at, Position.REMARK)
                                .filter(place -> !goesOn(document, block, place, stop))
                                .map(Place::phrase)
                        : lexicon.find(text, from, at, Position.REMARK);
                if (phrase.isPresent() && phrase.get().label() == label) {
                    return phrase;
                }
                from = at + 1;
            }
        }
        return Optional.empty();
    }

    /** "All rights reserved for the first owner went to the town when he died": a longer sentence that only opens with the words. */
    private static boolean goesOn(Document document, int block, Place remark, int stop) {
        return WordEnds.wordStart(document.text(), remark.end(), stop) < stop
                && document.words(block) > NOTE_WORDS
                && document.endsSentence(block);
    }

    private static boolean isPause(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        return PAUSES.has(c) || (c == '.' && (at + 1 == end || Folding.isBlank(text.charAt(at + 1))));
    }
}
