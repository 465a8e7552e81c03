package io.bluepencil.internal.read;

/**
 * Reads lines character by character, each once: hash and number of the words, {@link Traits}, where sentences start, and which
 * words open a known phrase. What it says of a line is what {@link Words}, {@link WordEnds} and {@link Sentences} would say.
 */
final class LineScan {

    private static final int NONE = Integer.MIN_VALUE;

    private static final int FEWEST = 16;

    /** One place for so many characters to begin with; where that is too little, the list of sentences grows. */
    private static final int CHARACTERS = 100;

    /** All of a blank that parts two words and says no more. */
    private static final int GAP = Traits.BLANK | Folding.SPACE;

    private final String text;
    private final Pieces pieces;
    private final Ints sentences;
    private char[] line = new char[512];

    private int offset;
    private int traits;
    private long hash;
    private long signature;
    private int words;

    /** Whether the piece read now follows the one before it without a gap. */
    private boolean glued;

    private int pieceStart;

    /** Where the last stop stands, if nothing but closing marks and blanks has come behind it. */
    private int stopAt = NONE;

    /** Whether some characters of the line are one in composed form, and whether some of the piece read now are. */
    private boolean composed;

    private boolean vague;

    LineScan(String text, Openers openers) {
        this.text = text;
        this.pieces = new Pieces(openers, text.length());
        this.sentences = new Ints(FEWEST + text.length() / CHARACTERS);
    }

    /** Reads the text between two offsets, which are neither blank nor in another line. */
    void read(int start, int end) {
        offset = start;
        pieceStart = start;
        glued = false;
        composed = false;
        vague = false;
        pieces.clear();
        int seen = split(end - start);
        pieces.join();
        hash = pieces.hash();
        words = pieces.words();
        signature = pieces.signature();
        traits = (seen & ~Character.MAX_VALUE) | (pieces.mayBeDoubled() ? Traits.DOUBLED : 0);
        if (composed) {
            readComposed(start, end);
        }
    }

    private void readComposed(int start, int end) {
        Words reader = new Words();
        hash = reader.read(text, start, end);
        words = reader.count();
        signature = -1;
        traits |= Traits.DOUBLED;
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

    /** Splits the line into pieces, and finds its sentences; returns the traits of all its characters. */
    private int split(int length) {
        if (length > line.length) {
            line = new char[Math.max(length, line.length * 2)];
        }
        char[] chars = line;
        text.getChars(offset, offset + length, chars, 0);
        long piece = 0;
        int seen = 0;
        for (int at = 0; at < length; at++) {
            int row = Folding.row(chars[at]);
            seen |= row;
            if ((row & (Traits.PLAIN | Traits.RARE)) == Traits.PLAIN) {
                piece = Words.step(piece, (char) row);
            } else if (row == GAP && piece != 0) {
                piece = endPlain(piece);
                glued = false;
                pieceStart = offset + at + 1;
            } else if ((row & (Traits.UNSPACED | Traits.RARE)) == Traits.UNSPACED && (char) row > Folding.BREAK) {
                piece = endPlain(piece);
                pieceStart = offset + at;
                endPiece(Words.step(0, (char) row), Pieces.ALONE);
                pieceStart++;
            } else {
                piece = readOther(piece, row, at, length);
            }
        }
        endPlain(piece);
        return seen;
    }

    /** {@return the state of the piece behind a character that is neither a letter of its own nor the gap behind a plain one} */
    private long readOther(long piece, int row, int at, int length) {
        boolean symbol = (row & Traits.PLAIN) == 0
                && (row & Traits.RARE) != 0
                && Words.isSymbol(text, offset + at, offset + length);
        if ((row & Traits.RARE) != 0 && !symbol) {
            vague |= at > 0 && Folding.compose(line[at - 1], line[at]);
            return Words.step(piece, (char) row);
        }
        boolean nothing = (char) row == Folding.NOTHING;
        if (nothing && piece != 0 && (row & Traits.UNSPACED) == 0) {
            return piece;
        }
        endPlain(piece);
        glued &= nothing;
        pieceStart = offset + at + 1;
        followStop(row, at, length);
        return 0;
    }

    /** {@return the state behind a plain piece, if there is one: that of the next} */
    private long endPlain(long piece) {
        if (piece != 0) {
            endPiece(piece, vague ? Pieces.VAGUE : 0);
            composed |= vague;
            vague = false;
        }
        return 0;
    }

    private void endPiece(long piece, int kind) {
        pieces.add(piece, pieceStart, glued ? kind | Pieces.GLUED : kind);
        glued = true;
        stopAt = NONE;
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
        return pieces.kinds();
    }

    long signature() {
        return signature;
    }

    /** {@return the words of all lines that open something} */
    Hits hits() {
        return pieces.hits();
    }

    /** {@return the offsets at which sentences start that are not the first of their line} */
    Ints sentences() {
        return sentences;
    }
}
