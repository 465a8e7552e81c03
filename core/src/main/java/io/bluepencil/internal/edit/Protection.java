package io.bluepencil.internal.edit;

import io.bluepencil.rule.Document;

/** Says what a weak mark must not take away. */
final class Protection {

    /** A line of so many words that ends as a sentence is taken for prose; captions and teasers are mostly shorter. */
    private static final int PROSE_WORDS = 25;

    private Protection() {}

    /** {@return why the block is protected from weak marks, or an empty string if it is not} */
    static String of(Document document, int block) {
        boolean prose = document.words(block) >= PROSE_WORDS && document.endsSentence(block);
        return prose ? "a whole paragraph of prose is not cut on one weak signal" : "";
    }
}
