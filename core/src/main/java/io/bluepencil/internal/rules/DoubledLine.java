package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.read.Indexed;
import io.bluepencil.internal.read.Words;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Lines that say the same twice: titles of widgets with their alternative text. */
public final class DoubledLine implements Rule {

    private static final int LEAST_WORDS = 8;
    private static final int MOST_WORDS = 60;

    private static final RuleSpec SPEC = RuleSpec.of("doubled-line", Label.OTHER)
            .stage(Stage.RUN)
            .summary("Marks a line whose second half repeats its first half word for word.")
            .why(
                    "A title and its alternative text, or the question of a poll and its label, are printed side by side by scrapers;"
                            + " no sentence is built so.")
            .since("0.1")
            .example("""
                    The council will vote on the wall in May, the mayor said on Monday.
                    [-Should the harbour wall be higher? Should the harbour wall be higher?-]
                    Fishermen have asked for it since the flood.""")
            .example("""
                    Never again, never again!
                    The council will vote on the wall in May, and on the wall only, the mayor said on Monday.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        Words words = new Words();
        for (int block = 0; block < document.size(); block++) {
            int count = document.words(block);
            if (count >= LEAST_WORDS && count <= MOST_WORDS && count % 2 == 0 && mayBeDoubled(document, block)) {
                CharSequence text = document.text();
                int end = document.end(block);
                int middle = document.start(block);
                for (int word = 0; word < count / 2; word++) {
                    middle = WordEnds.next(text, middle, end);
                }
                if (words.read(text, document.start(block), middle) == words.read(text, middle, end)
                        && !Shapes.isTableRow(document, block)) {
                    marks.mark(block, Finding.high(Label.OTHER, "the line says the same twice", ""));
                }
            }
        }
    }

    private static boolean mayBeDoubled(Document document, int block) {
        return !(document instanceof Indexed indexed) || indexed.mayBeDoubled(block);
    }
}
