package io.bluepencil.benchmark.pages;

import io.bluepencil.benchmark.corpus.Reference;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How well an extractor did on a page.
 *
 * @param reference what should have been found
 * @param overlap words found and wanted; pieces, if only these are known
 * @param pieces pieces that must be found, and that must not be
 * @param kept share of the pieces found that must be, if there are any
 * @param leaked share of the pieces found that must not be, if there are any
 * @param failed whether the extractor threw or took too long; it then found nothing
 */
record PageScore(
        Reference reference,
        Overlap overlap,
        Pieces pieces,
        OptionalDouble kept,
        OptionalDouble leaked,
        boolean failed) {

    static PageScore of(Reference reference, String text, boolean failed) {
        String lower = text.toLowerCase(Locale.ROOT);
        Pieces pieces = Pieces.of(reference, text);
        return new PageScore(
                reference,
                reference
                        .text()
                        .map(wanted -> Overlap.of(BagOfWords.of(text), BagOfWords.of(wanted)))
                        .orElseGet(pieces::overlap),
                pieces,
                found(reference.with(), lower),
                found(reference.without(), lower),
                failed);
    }

    private static OptionalDouble found(List<String> snippets, String text) {
        return snippets.stream()
                .mapToInt(snippet -> text.contains(snippet.toLowerCase(Locale.ROOT)) ? 1 : 0)
                .average();
    }
}
