package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.Prefix;
import io.bluepencil.internal.signal.QuotedWords;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Short lines put together from bits of known phrases: "This article is for our subscribers only", "Share this on Threads". */
public final class PiecedLine implements Rule {

    /** Longer lines are sentences, which have their own rules. */
    private static final int MOST_WORDS = 10;

    /** A sentence with a full stop of more words must hold words of calls to the reader as well. */
    private static final int SENTENCE_WORDS = 6;

    private static final RuleSpec SPEC = RuleSpec.of("pieced-line", Label.NOTICE, Label.values())
            .stage(Stage.RUN)
            .summary("Marks a short line that is put together from bits of known phrases of one kind.")
            .why(
                    "Buttons and notices are worded alike everywhere, but not with the same words: \u201cShare this on\u201d stands before any"
                            + " network, and \u201cis for subscribers only\u201d behind \u201cthis article\u201d or \u201cthis content\u201d. Every word is one of"
                            + " such phrases, the line opens as one does, and most of its words stand beside each other in them, too."
                            + " Sentences of a story have words of their own.")
            .since("0.1")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    [-Share this article on Bluesky-]
                    Three hundred people will work there, half of them from the villages.""")
            .example("""
                    The mine will reopen in May, the minister said on Monday.
                    Share this hope with us
                    Three hundred people will work there, half of them from the villages.""")
            .example("""
                    On the door of the mine somebody had painted a line in white:
                    Share this article on Bluesky
                    Three hundred people will work there, half of them from the villages.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public PiecedLine(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        Map<Integer, Label> found = new TreeMap<>();
        for (int block = 0; block < document.size(); block++) {
            int words = document.words(block);
            if (words > 1 && words <= MOST_WORDS && !marks.isMarked(block) && isPlaced(document, block)) {
                Optional<Label> label = lexicon.piecedTogether(document, block);
                if (label.isPresent() && isCall(document, block)) {
                    found.put(block, label.get());
                }
            }
        }
        if (!found.isEmpty()) {
            Set<Long> quoted = QuotedWords.of(document, found.keySet());
            found.keySet().removeIf(block -> quoted.contains(document.hash(block)));
            found.forEach((block, label) -> marks.mark(block, finding(label)));
        }
    }

    private static boolean isPlaced(Document document, int block) {
        return !Shapes.isQuoted(document, block)
                && !Shapes.isIntroduced(document, block)
                && !Traits.mayHold(document, block, Traits.QUOTE);
    }

    /** What counts only at the end is no more sure for being made of such words; a heading has its words from the paragraph below. */
    private boolean isCall(Document document, int block) {
        boolean tail = lexicon.whole(document, block, Position.TAIL).isPresent();
        boolean heading = block + 1 < document.size()
                && Shapes.isProse(document, block + 1)
                && Prefix.of(document, block, block + 1) == Prefix.WHOLE_WORDS;
        boolean sentence = document.endsSentence(block) && document.words(block) > SENTENCE_WORDS;
        return !tail
                && !heading
                && (!sentence || CallCues.of(lexicon, document, block).total() > 0);
    }

    private static Finding finding(Label label) {
        return Finding.high(label, "its words stand together in known phrases of one kind", "");
    }
}
