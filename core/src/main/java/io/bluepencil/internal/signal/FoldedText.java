package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;

/** The words of a block after folding, with one blank before and behind each. */
public final class FoldedText {

    private static final int LEAST_PIECE = 12;

    private final String words;
    private final String[] pieces;

    private FoldedText(String words, String[] pieces) {
        this.words = words;
        this.pieces = pieces;
    }

    public static FoldedText of(Document document, int block) {
        StringBuilder words = new StringBuilder(" ");
        StringBuilder gaps = new StringBuilder(" ");
        for (int at = document.start(block); at < document.end(block); at++) {
            append(words, gaps, document.text(), at);
        }
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return new FoldedText(words.toString(), gaps.append(' ').toString().split("\u2026"));
    }

    private static void append(StringBuilder words, StringBuilder gaps, String text, int at) {
        char folded = Folding.fold(text.charAt(at));
        if (folded > Folding.BREAK) {
            words.append(folded);
            gaps.append(folded);
        } else if (folded != Folding.NOTHING) {
            if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            if (text.charAt(at) == '\u2026' || text.startsWith("...", at)) {
                gaps.append('\u2026');
            } else if (gaps.charAt(gaps.length() - 1) != ' ') {
                gaps.append(' ');
            }
        }
    }

    /** {@return whether all words of the other text stand here in a row; where it has an ellipsis, words may be missing} */
    public boolean contains(FoldedText other) {
        int at = 0;
        for (String piece : other.pieces) {
            String sought = piece.strip();
            if (sought.length() >= LEAST_PIECE) {
                int found = words.indexOf(sought, at);
                if (found < 0) {
                    return false;
                }
                at = found + sought.length();
            }
        }
        return at > 0;
    }
}
