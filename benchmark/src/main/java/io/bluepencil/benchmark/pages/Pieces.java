package io.bluepencil.benchmark.pages;

import io.bluepencil.benchmark.corpus.Blanks;
import io.bluepencil.benchmark.corpus.Reference;
import java.util.List;

/**
 * Pieces of text that must or must not be found on a page.
 *
 * @param right those found that must be
 * @param missed those not found that must be
 * @param leaked those found that must not be
 */
record Pieces(int right, int missed, int leaked) {

    static final Pieces NONE = new Pieces(0, 0, 0);

    /** {@return the pieces of a page; white space counts as one blank} */
    static Pieces of(Reference reference, String text) {
        String folded = Blanks.fold(text);
        int right = count(reference.with(), folded);
        return new Pieces(right, reference.with().size() - right, count(reference.without(), folded));
    }

    private static int count(List<String> pieces, String text) {
        return (int) pieces.stream()
                .filter(piece -> text.contains(Blanks.fold(piece)))
                .count();
    }

    Pieces plus(Pieces other) {
        return new Pieces(right + other.right, missed + other.missed, leaked + other.leaked);
    }

    /** {@return how well what was found agrees with what must be, piece by piece} */
    Overlap overlap() {
        double precision = (double) right / Math.max(1, right + leaked);
        double recall = (double) right / Math.max(1, right + missed);
        return new Overlap(precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }
}
