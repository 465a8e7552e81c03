package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.Counters;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import java.util.BitSet;

/** Counters of galleries that stand alone: "Image 1 of 5". */
public final class LooseCounter implements Rule {

    private static final RuleSpec SPEC = RuleSpec.of("loose-counter", Label.GALLERY)
            .summary("Marks a line that is nothing but the counter of a picture.")
            .why(
                    "\u201cImage 1 of 5\u201d counts the pictures of a gallery. A bare \u201c1/5\u201d may as well be a fraction or a"
                            + " score, so a word before or in it is needed, or a second one below it that counts on.")
            .since("0.1")
            .example("""
                    The harbour was closed for the whole weekend.
                    [-Image 1 of 5-]
                    It will open again on Monday, the harbour master said.""")
            .example("""
                    The harbour was closed for the whole weekend.
                    [-3 of 12-]
                    It will open again on Monday, the harbour master said.""")
            .example("""
                    The harbour was closed for the whole weekend.
                    [-1 / 4-]
                    [-2 / 4-]
                    It will open again on Monday, the harbour master said.""")
            .example("""
                    Mix half of the flour with the milk.
                    1/2
                    That is all the recipe says about the second bowl.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        BitSet counters = Counters.all(document);
        for (int block = counters.nextSetBit(0); block >= 0; block = counters.nextSetBit(block + 1)) {
            Counters.Counter counter = Counters.of(document, block);
            boolean neighbour = counters.get(block + 1) || (block > 0 && counters.get(block - 1));
            if ((counter.worded() || neighbour) && counter.total() <= 200) {
                String evidence = counter.number() + " of " + counter.total();
                marks.mark(block, Finding.high(Label.GALLERY, "the counter of a picture in a gallery", evidence));
            }
        }
    }
}
