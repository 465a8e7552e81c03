package io.bluepencil.internal.read;

/**
 * Reads lines character by character, each once: hash and number of the words, {@link Traits}, where sentences start, and which
 * words open a known phrase. What it says of a line is what {@link Words}, {@link WordEnds} and {@link Sentences} would say.
 */
final class LineScan {

    private static final int NONE = Integer.MIN_VALUE;

    private final String text;
    private final Openers openers;
    private final Ints hits = new Ints();
    private final Ints sentences = new Ints();
    private char[] line = new char[512];

    private int offset;
    private int traits;
    private int kinds;
    private long hash;
    private long signature;
    private long unpaired;
    private int spaced;
    private int unspaced;
    private int words;

    /** Whether the piece read now follows the one before it without a gap. */
    private boolean glued;

    private int pieceStart;
    private long lastPiece;
    private int lastStart;
    private int lastKinds;

    /** Where the last stop stands, if nothing but closing marks and blanks has come behind it. */
    private int stopAt = NONE;

    /** Whether some characters of the line are one in composed form, and whether some of the piece read now are. */
    private boolean composed;

    private boolean vague;

    LineScan(String text, Openers openers) {
        this.text = text;
        this.openers = openers;
    }

    /** Reads the text between two offsets, which are neither blank nor in another line. */
    void read(int start, int end) {
        clear(start);
        scan(start, end);
        if (composed) {
            Words reader = new Words();
            hash = reader.read(text, start, end);
            words = reader.count();
            signature = -1;
            traits |= Traits.DOUBLED;
        }
    }

    /** Passes over a line that need not be read, up to its end. */
    void pass(int end) {
        int at = end - 1;
        while (at > 0
                && at > end - Sentences.CLOSING
                && (Folding.row(text.charAt(at)) & (Traits.CLOSER | Traits.BLANK)) != 0) {
            at--;
        }
        stopAt = (Folding.row(text.charAt(at)) & Traits.STOP) == 0 ? NONE : at;
    }

    private void clear(int start) {
        offset = start;
        pieceStart = start;
        traits = 0;
        kinds = 0;
        hash = 0;
        signature = 0;
        unpaired = 0;
        spaced = 0;
        unspaced = 0;
        glued = false;
        lastPiece = 0;
        lastKinds = 0;
        composed = false;
        vague = false;
    }

    private void scan(int start, int end) {
        int length = end - start;
        if (length > line.length) {
            line = new char[Math.max(length, line.length * 2)];
        }
        char[] chars = line;
        text.getChars(start, end, chars, 0);
        long piece = 0;
        int seen = 0;
        for (int at = 0; at < length; at++) {
            int row = Folding.row(chars[at]);
            seen |= row;
            piece = (row & (Traits.PLAIN | Traits.RARE)) == Traits.PLAIN
                    ? Words.step(piece, (char) row)
                    : readOther(piece, row, at, length);
        }
        if (piece != 0) {
            endPlain(piece);
        }
        endLine();
        words = spaced + (unspaced + 1) / 2;
        traits = (seen & ~Character.MAX_VALUE) | (unpaired == 0 ? Traits.DOUBLED : 0);
    }

    /** {@return the state of the piece behind a character that is no plain letter} */
    private long readOther(long piece, int row, int at, int length) {
        boolean symbol = (row & Traits.PLAIN) == 0
                && (row & Traits.RARE) != 0
                && Words.isSymbol(text, offset + at, offset + length);
        if ((row & Traits.RARE) != 0 && !symbol) {
            vague |= at > 0 && Folding.compose(line[at - 1], line[at]);
            return Words.step(piece, (char) row);
        }
        boolean alone = (row & Traits.UNSPACED) != 0;
        boolean nothing = (char) row == Folding.NOTHING;
        if (nothing && piece != 0 && !alone) {
            return piece;
        }
        if (piece != 0) {
            endPlain(piece);
        }
        pieceStart = offset + at;
        if (alone && !nothing) {
            unspaced++;
            endPiece(Words.step(0, (char) row));
        } else {
            glued &= nothing;
            followStop(row, at, length);
        }
        pieceStart++;
        return 0;
    }

    private void endPlain(long piece) {
        spaced += glued ? 0 : 1;
        endPiece(piece);
    }

    private void endPiece(long piece) {
        long word = Words.finish(piece);
        hash = Words.join(hash, word, glued);
        signature |= Words.bit(word);
        unpaired ^= word;
        if (lastPiece != 0) {
            lastKinds |= kinds(Words.join(lastPiece, word, glued));
        }
        addHit();
        lastKinds = kinds(word);
        composed |= vague;
        vague = false;
        lastStart = pieceStart;
        lastPiece = word;
        glued = true;
        stopAt = NONE;
    }

    private int kinds(long words) {
        return vague ? -1 : openers.kinds(words);
    }

    private void addHit() {
        if (lastKinds != 0) {
            hits.add(lastStart);
            hits.add(lastKinds);
            kinds |= lastKinds;
        }
    }

    private void endLine() {
        addHit();
        lastKinds = 0;
    }

    private void followStop(int row, int at, int length) {
        if ((row & Traits.STOP) != 0) {
            stopAt = offset + at;
        } else if ((row & (Traits.CLOSER | Traits.BLANK)) == 0) {
            stopAt = NONE;
        } else if ((row & Traits.BLANK) != 0
                && stopAt >= offset + at + 1 - Sentences.CLOSING
                && at + 1 < length
                && (Folding.row(line[at + 1]) & Traits.BLANK) == 0) {
            sentences.add(offset + at + 1);
        }
    }

    long hash() {
        return hash;
    }

    int words() {
        return words;
    }

    int traits() {
        return traits;
    }

    int kinds() {
        return kinds;
    }

    long signature() {
        return signature;
    }

    /** {@return the words that open something: offset, kinds, offset, kinds ...} */
    Ints hits() {
        return hits;
    }

    /** {@return the offsets at which sentences start that are not the first of their line} */
    Ints sentences() {
        return sentences;
    }
}
