package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.signal.CallCues;
import io.bluepencil.internal.signal.CaptionCues;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.Zones;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Set;

/** What follows the first bar or box below the last paragraph: the story does not go on there. */
public final class TailFill implements Rule {

    private static final int MOST_WORDS = 16;
    private static final int LEAST_PARAGRAPHS = 2;

    /** Advertisements and videos stand anywhere; these close a story. */
    private static final Set<Label> CLOSING =
            EnumSet.of(Label.SHARE, Label.NEWSLETTER, Label.NOTICE, Label.COPYRIGHT, Label.RELATED, Label.READ_MORE);

    private static final RuleSpec SPEC = RuleSpec.of("tail-fill", Label.OTHER, Label.values())
            .stage(Stage.CONTEXT)
            .summary("Marks short lines below the last paragraph that follow a share bar, a form or another box there.")
            .why(
                    "Below the bar that closes a story come tags, counters, titles and headlines, known or not. Short lines there that"
                            + " are no sentences, and sentences that speak to the reader in the words of calls, are no part of the"
                            + " story; at the first other sentence the rule stops.")
            .since("0.1")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport with her papers under her arm.
                    The islands have waited for thirty years, and they can wait for another one, said the man who carried them.
                    [-Share this article-]
                    [-Island Trust-]
                    [-Port Carling-]""")
            .example("""
                    The jury met on Monday in the old customs house to decide about the prizes of this year, and it took all night.
                    Ada Okoro of Port Carling
                    Ines Amaral of the islands""")
            .build();

    private final Lexicon lexicon;
    private final CaptionCues captions;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public TailFill(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.captions = new CaptionCues(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int box = firstBox(document, marks);
        if (box < 0 || paragraphs(document, marks) < LEAST_PARAGRAPHS) {
            return;
        }
        String evidence = "line " + document.line(box);
        for (int block = box; block < document.size(); block++) {
            if (!marks.isMarked(block)) {
                if (!isRest(document, block)) {
                    return;
                }
                marks.mark(
                        block,
                        Finding.weak(label(document, block), "it follows the box that closes the story", evidence));
            }
        }
    }

    /** {@return the first piece of a closing bar or box below the last paragraph, or -1} */
    private int firstBox(Document document, Marks marks) {
        int last = Zones.of(document, marks).last();
        for (int block = last + 1; last >= 0 && block < document.size(); block++) {
            if (marks.isMarked(block, CLOSING) || isTitle(document, block)) {
                return block;
            }
        }
        return -1;
    }

    /** A word that is a heading elsewhere is a title or button where no paragraph follows. */
    private boolean isTitle(Document document, int block) {
        return lexicon.whole(document, block, Position.TAIL)
                .filter(phrase -> CLOSING.contains(phrase.label()) || phrase.label() == Label.NAVIGATION)
                .filter(phrase -> block + 1 < document.size() && !Shapes.isIntroduced(document, block))
                .isPresent();
    }

    private static int paragraphs(Document document, Marks marks) {
        int paragraphs = 0;
        for (int block = 0; block < document.size() && paragraphs < LEAST_PARAGRAPHS; block++) {
            paragraphs += Zones.isParagraph(document, marks, block) ? 1 : 0;
        }
        return paragraphs;
    }

    private boolean isRest(Document document, int block) {
        boolean sentence = document.endsSentence(block) && document.words(block) > 2;
        return document.words(block) <= MOST_WORDS
                && !Shapes.isQuoted(document, block)
                && !Shapes.isListItem(document, block)
                && captions.of(document, block).isEmpty()
                && (!sentence || isCall(document, block));
    }

    private boolean isCall(Document document, int block) {
        CallCues cues = CallCues.of(lexicon, document, block);
        boolean question = "?\uff1f\u061f".indexOf(Shapes.lastCharacter(document, block)) >= 0;
        return cues.addressed() && (cues.total() > 0 || question);
    }

    private Label label(Document document, int block) {
        CallCues cues = CallCues.of(lexicon, document, block);
        return cues.total() > 0 ? cues.strongest() : Label.OTHER;
    }
}
