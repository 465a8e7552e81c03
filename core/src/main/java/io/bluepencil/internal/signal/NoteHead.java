package io.bluepencil.internal.signal;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.read.Words;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What heads a note below a press release: a word such as "About" with the name of the house, a line such as "Media contact" or
 * "Forward-looking statements", or the same before a colon and the note itself.
 */
public final class NoteHead {

    /** A longer line is no head, and a longer name no name. */
    private static final int MOST_WORDS = 9;

    private static final int MOST_CHARACTERS = 60;

    /** So early a note names the house that it is about. */
    private static final int NAMED_WITHIN = 20;

    private static final Set<Label> HEADS = EnumSet.of(Label.AUTHOR_BIO, Label.NOTICE);

    private static final String COLONS = ":\uff1a";

    private final Lexicon lexicon;

    /**
     * Makes it.
     *
     * @param lexicon the phrases
     */
    public NoteHead(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a note tells. */
    public enum Kind {
        /** Who the house is. */
        HOUSE,
        /** Whom to ask. */
        CONTACT,
        /** What the release does not promise. */
        STATEMENT
    }

    /** {@return what the block heads, if it heads a note} */
    public Optional<Kind> of(Document document, int block) {
        if (!lexicon.mayHold(document, block, Position.NOTE)) {
            return Optional.empty();
        }
        CharSequence text = document.text();
        int start = document.start(block);
        int end = document.end(block);
        Optional<Place> opening =
                lexicon.prefix(text, start, end, Position.NOTE).filter(NoteHead::isHead);
        if (opening.isPresent()) {
            return ofOpening(document, block, opening.get());
        }
        return document.length(block) <= MOST_CHARACTERS ? ofClosing(document, block) : Optional.empty();
    }

    /** In some languages the word stands behind the name: "X Hakk\u0131nda". */
    private Optional<Kind> ofClosing(Document document, int block) {
        CharSequence text = document.text();
        int end = document.end(block);
        int at = lexicon.next(document, block, document.start(block), end, Position.NOTE.bit());
        while (at < end) {
            Optional<Place> place = lexicon.prefix(text, at, end, Position.NOTE).filter(NoteHead::isHead);
            if (place.isPresent() && WordEnds.wordStart(text, place.get().end(), end) == end) {
                boolean named = isNamed(document, block + 1, document.start(block), at);
                return named ? Optional.of(Kind.HOUSE) : Optional.empty();
            }
            at = lexicon.next(document, block, WordEnds.nextPiece(text, at, end), end, Position.NOTE.bit());
        }
        return Optional.empty();
    }

    /** The other phrases of this position are pieces of the footers of feeds. */
    private static boolean isHead(Place place) {
        return HEADS.contains(place.phrase().label());
    }

    private Optional<Kind> ofOpening(Document document, int block, Place place) {
        CharSequence text = document.text();
        int end = document.end(block);
        int next = skipBlanks(text, place.end(), end);
        boolean whole = WordEnds.wordStart(text, place.end(), end) == end;
        if (whole || isColon(text, next)) {
            return Optional.of(place.phrase().label() == Label.NOTICE ? Kind.STATEMENT : Kind.CONTACT);
        }
        int behind = endOfName(text, next, end);
        boolean named = WordEnds.wordStart(text, behind, end) == end
                ? document.words(block) <= MOST_WORDS && isNamed(document, block + 1, next, behind)
                : isNamed(text, behind, end, next, behind);
        return named ? Optional.of(Kind.HOUSE) : Optional.empty();
    }

    private static boolean isColon(CharSequence text, int at) {
        return at < text.length() && COLONS.indexOf(text.charAt(at)) >= 0;
    }

    private static int skipBlanks(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && Folding.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A name ends before a colon, or with the line. */
    private static int endOfName(CharSequence text, int from, int end) {
        int at = from;
        for (int word = 0; at < end && word < MOST_WORDS; word++) {
            at = WordEnds.next(text, at, end);
            if (isColon(text, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isNamed(Document document, int block, int start, int end) {
        return block < document.size()
                && isNamed(document.text(), document.start(block), document.end(block), start, end);
    }

    /** {@return whether a note takes up a word of the name: it tells of that house, not of what happened} */
    private static boolean isNamed(CharSequence text, int from, int to, int start, int end) {
        Set<Long> name = namingWords(text, start, end);
        Words words = new Words();
        int at = WordEnds.wordStart(text, from, to);
        for (int word = 0; word < NAMED_WITHIN && at < to && !name.isEmpty(); word++) {
            int next = WordEnds.nextPiece(text, at, to);
            if (name.contains(words.read(text, at, next))) {
                return true;
            }
            at = WordEnds.wordStart(text, next, to);
        }
        return false;
    }

    /** Names are written with a capital letter, where there are any. */
    private static Set<Long> namingWords(CharSequence text, int start, int end) {
        Set<Long> naming = new HashSet<>();
        Words words = new Words();
        int at = WordEnds.wordStart(text, start, end);
        while (at < end) {
            int next = WordEnds.nextPiece(text, at, end);
            if (!Character.isLowerCase(text.charAt(at))) {
                naming.add(words.read(text, at, next));
            }
            at = WordEnds.wordStart(text, next, end);
        }
        return naming;
    }
}
