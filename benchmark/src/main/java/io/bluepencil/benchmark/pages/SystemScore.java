package io.bluepencil.benchmark.pages;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How well an extractor did on a corpus.
 *
 * @param extractor the extractor
 * @param pages the pages by id
 */
record SystemScore(Extractor extractor, List<PageScore> pages) {

    private static final String ARTICLE = "article";

    /** {@return the score of the pages of one type} */
    SystemScore only(String type) {
        return new SystemScore(
                extractor,
                pages.stream()
                        .filter(page -> page.reference().type().equals(type))
                        .toList());
    }

    double precision() {
        return total(Overlap::precision);
    }

    double recall() {
        return total(Overlap::recall);
    }

    double f1() {
        return total(Overlap::f1);
    }

    /** The mean of all pages; of pages of which only pieces are known, too few to a page for a mean, that of all pieces. */
    private double total(ToDoubleFunction<Overlap> value) {
        boolean whole = pages.stream().anyMatch(page -> page.reference().text().isPresent());
        return whole
                ? mean(value)
                : value.applyAsDouble(pages.stream()
                        .map(PageScore::pieces)
                        .reduce(Pieces.NONE, Pieces::plus)
                        .overlap());
    }

    private double mean(ToDoubleFunction<Overlap> value) {
        return pages.stream()
                .map(PageScore::overlap)
                .mapToDouble(value)
                .average()
                .orElse(0);
    }

    /** {@return share of the pieces found that must be, mean over articles} */
    double kept() {
        return snippets(PageScore::kept);
    }

    /** {@return share of the pieces found that must not be, mean over articles} */
    double leaked() {
        return snippets(PageScore::leaked);
    }

    private double snippets(Function<PageScore, OptionalDouble> share) {
        return only(ARTICLE).pages.stream()
                .map(share)
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElse(0);
    }

    long failures() {
        return pages.stream().filter(PageScore::failed).count();
    }

    /** {@return the pages with the lowest F1, the lowest first} */
    List<PageScore> worst(int limit) {
        return pages.stream()
                .sorted(Comparator.comparingDouble(
                                (PageScore page) -> page.overlap().f1())
                        .thenComparing(page -> page.reference().id()))
                .limit(limit)
                .toList();
    }
}
