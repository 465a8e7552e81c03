package io.bluepencil.internal.rules;

import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.Optional;

/** Unknown short lines in a bar or box whose other lines are known. */
public final class BoxFill implements Rule {

    private static final int LONGEST_GAP = 3;
    private static final int MOST_WORDS = 8;

    private static final RuleSpec SPEC = RuleSpec.of("box-fill", Label.OTHER, Label.values())
            .stage(Stage.CONTEXT)
            .summary(
                    "Marks up to three short lines without a full stop that stand between two known pieces of a bar or box.")
            .why(
                    "A row of buttons or the messages of a form come together; what stands among them is one of them, whatever its"
                            + " words. A sentence, a quote, an item of a list or a longer line is not taken for one, and a single line"
                            + " above a paragraph may be its heading.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    [-Share this article-]
                    [-Bookmark it-]
                    [-Copy link-]
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening in the harbour office.
                    A bus for free
                    Until then a bus takes the passengers around the bay, and it is free for all who hold a ticket.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int before = -1;
        for (int block = 0; block < document.size(); block++) {
            if (Zones.isWidget(marks, block)) {
                int gap = block - before - 1;
                if (before >= 0 && gap > 0 && gap <= LONGEST_GAP) {
                    fill(document, marks, before, block);
                }
                before = block;
            } else if (marks.isMarked(block) || !isPiece(document, block)) {
                before = -1;
            }
        }
    }

    private static void fill(Document document, Marks marks, int before, int behind) {
        Optional<Label> label = marks.label(before);
        for (int block = before + 1; block < behind; block++) {
            String evidence = "lines " + document.line(before) + " and " + document.line(behind);
            marks.mark(
                    block,
                    Finding.weak(label.orElse(Label.OTHER), "a short line among the pieces of a bar or box", evidence));
        }
    }

    private static boolean isPiece(Document document, int block) {
        return document.words(block) <= MOST_WORDS
                && !document.endsSentence(block)
                && !Shapes.isQuoted(document, block)
                && !Shapes.isListItem(document, block)
                && !Shapes.isIntroduced(document, block);
    }
}
