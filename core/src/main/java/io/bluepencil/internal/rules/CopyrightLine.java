package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Lexicon.Place;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.Remarks;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Trust;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.Optional;

/** Copyright notices. */
public final class CopyrightLine implements Rule {

    /** Notices of agencies run to two sentences. */
    private static final int MOST_WORDS = 40;

    private static final String SIGNS = "\u00a9\u24b8\u24d2";

    private static final RuleSpec SPEC = RuleSpec.of("copyright-line", Label.COPYRIGHT)
            .summary(
                    "Marks a short line with a copyright sign and a year, or with a reuse notice as a remark of its own.")
            .why(
                    "The sign with a year behind it, and \u201call rights reserved\u201d, are the publisher's and not the story's. A sign"
                            + " with a name behind it is the credit of a picture.")
            .since("0.1")
            .example("""
                    The works will close in May after ninety years.
                    [-\u00a9 2023 Ellerthwaite Chronicle. All rights reserved.-]""")
            .example("""
                    The works will close in May after ninety years.
                    [-Copyright \u00a9 Ellerthwaite Chronicle All rights reserved-]""")
            .example("""
                    The drawing shows the works in 1923.
                    \u00a9 Ellerthwaite Museum
                    All rights of way across the site are reserved for walkers.""")
            .build();

    private final Lexicon lexicon;
    private final Remarks remarks;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public CopyrightLine(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.remarks = new Remarks(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 0; block < document.size(); block++) {
            if (document.words(block) <= MOST_WORDS && !Shapes.isQuoted(document, block)) {
                if (hasDatedSign(document, block)) {
                    marks.mark(block, Finding.high(Label.COPYRIGHT, "a copyright sign with a year", ""));
                } else {
                    Optional<Phrase> remark = notice(document, block);
                    if (remark.isPresent()) {
                        marks.mark(
                                block,
                                Finding.high(
                                        Label.COPYRIGHT,
                                        "a reuse notice",
                                        remark.get().text()));
                    }
                }
            }
        }
    }

    /** Beside the sign the notice may follow the name of the publisher without a pause. */
    private Optional<Phrase> notice(Document document, int block) {
        boolean sign = Traits.mayHold(document, block, Traits.COPYRIGHT) && sign(document, block) < document.end(block);
        if (!sign && !lexicon.mayHold(document, block, Position.REMARK)) {
            return Optional.empty();
        }
        Optional<Phrase> remark = remarks.in(document, block, Label.COPYRIGHT)
                .filter(phrase -> sign || Trust.covers(phrase, document, block, lexicon));
        return remark.isEmpty() && sign
                ? lexicon.closing(document.text(), document.start(block), document.end(block), Position.REMARK)
                        .map(Place::phrase)
                        .filter(phrase -> phrase.label() == Label.COPYRIGHT)
                : remark;
    }

    /** {@return whether the character is a copyright sign} */
    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    private static int sign(Document document, int block) {
        int at = document.start(block);
        while (at < document.end(block) && !isSign(document.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasDatedSign(Document document, int block) {
        if (!Traits.mayHold(document, block, Traits.COPYRIGHT)) {
            return false;
        }
        String text = document.text();
        int at = sign(document, block) + 1;
        while (at < document.end(block) && text.charAt(at) == ' ') {
            at++;
        }
        return at + 4 <= document.end(block)
                && text.substring(at, at + 4).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
