package io.bluepencil.internal.signal;

import io.bluepencil.internal.read.Folding;
import io.bluepencil.rule.Document;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of each block of a document after folding, with one blank before and behind each. Not thread-safe. */
public final class FoldedText {

    private static final int LEAST_PIECE = 12;
    private static final char GAP = '\u2026';

    private final Document document;
    private final @Nullable String[] words;

    /**
     * Makes it; folds nothing yet.
     *
     * @param document the document
     */
    public FoldedText(Document document) {
        this.document = document;
        this.words = new String[document.size()];
    }

    /** {@return the words of a block, apart wherever it has an ellipsis; without pieces too short to tell anything} */
    public List<String> pieces(int block) {
        return Arrays.stream(fold(block, true).split(String.valueOf(GAP)))
                .map(String::strip)
                .filter(piece -> piece.length() >= LEAST_PIECE)
                .toList();
    }

    /** {@return whether all pieces stand in a block, in their order} */
    public boolean holds(int block, List<String> pieces) {
        String text = words(block);
        int at = 0;
        for (String piece : pieces) {
            int found = text.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return at > 0;
    }

    private String words(int block) {
        String known = words[block];
        String folded = known == null ? fold(block, false) : known;
        words[block] = folded;
        return folded;
    }

    private String fold(int block, boolean withGaps) {
        String text = document.text();
        int end = document.end(block);
        char[] folded = new char[document.length(block) + 2];
        int length = 0;
        folded[length++] = ' ';
        for (int at = document.start(block); at < end; at++) {
            char c = Folding.fold(text.charAt(at));
            if (c > Folding.BREAK) {
                folded[length++] = c;
            } else if (withGaps && c != Folding.NOTHING && isEllipsis(text, at)) {
                folded[length++] = GAP;
            } else if (c != Folding.NOTHING && folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        folded[length++] = ' ';
        return new String(folded, 0, length);
    }

    private static boolean isEllipsis(String text, int at) {
        return text.charAt(at) == GAP || text.startsWith("...", at);
    }
}
