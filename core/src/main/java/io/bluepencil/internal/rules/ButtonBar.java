package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Short buttons above the first paragraph, and beside other boilerplate: "Share", "Print", "Save". */
public final class ButtonBar implements Rule {

    private static final int TOP = 10;
    private static final int LEAST_WORDS = 3;

    private static final Set<Label> OF_THE_STORY = EnumSet.of(Label.CAPTION, Label.CREDIT, Label.CORRECTION);

    /** What comes in boxes with a title; an ad may stand between a sub-heading and its paragraph. */
    private static final Set<Label> WIDGETS =
            EnumSet.of(Label.NOTICE, Label.NEWSLETTER, Label.SHARE, Label.VIDEO, Label.GALLERY, Label.NAVIGATION);

    private static final RuleSpec SPEC = RuleSpec.of("button-bar", Label.SHARE, Label.values())
            .stage(Stage.RUN)
            .summary("Marks short known words above the first paragraph, and next to other boilerplate.")
            .why(
                    "\u201cPrint\u201d or \u201cFacebook\u201d may be a sub-heading of a story about the one or the other; but between the headline and"
                            + " the first paragraph, or beside a line that is boilerplate for sure, it is a button.")
            .since("0.1")
            .example("""
                    Storm closes three harbours on the northern coast
                    [-Print-]
                    The ferry will be back on Friday, the operator said on Monday evening.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-Share this article-]
                    [-Facebook-]
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-Poll-]
                    [-Share this article-]
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    Print
                    The paper that comes with it will be printed on the island from May, he said.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public ButtonBar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = document.size() - 2; block > 0; block--) {
            markTitle(document, marks, block);
        }
        int text = firstParagraph(document);
        boolean beside = false;
        for (int block = 0; block < document.size(); block++) {
            Optional<Phrase> button = marks.isMarked(block) ? Optional.empty() : button(document, block);
            boolean top = block > 0 && block < text;
            if (button.isPresent() && (top || beside || isAbove(document, marks, block))) {
                String evidence = "\u201c" + button.get().text() + "\u201d, "
                        + button.get().language();
                String reason = top ? "a button above the first paragraph" : "a button beside other boilerplate";
                marks.mark(block, Finding.high(button.get().label(), reason, evidence));
                beside = true;
            } else {
                beside = isBoilerplate(marks, block);
            }
        }
    }

    /** "Poll" above the buttons of a poll: a sub-heading would stand above a paragraph. */
    private void markTitle(Document document, Marks marks, int block) {
        boolean above = !marks.isMarked(block)
                && marks.isMarked(block + 1, WIDGETS)
                && !Shapes.isQuoted(document, block)
                && !Shapes.isIntroduced(document, block);
        if (above) {
            lexicon.whole(document, block, Position.TAIL)
                    .filter(phrase -> WIDGETS.contains(phrase.label()))
                    .ifPresent(phrase -> marks.mark(
                            block,
                            Finding.high(
                                    phrase.label(),
                                    "a title above other boilerplate",
                                    "\u201c" + phrase.text() + "\u201d, " + phrase.language())));
        }
    }

    /** Box titles have rules of their own. */
    private Optional<Phrase> button(Document document, int block) {
        Optional<Phrase> known = lexicon.whole(document, block, Position.TAIL)
                .filter(phrase -> phrase.label() == Label.SHARE || phrase.label() == Label.AD);
        return known.isEmpty() || Shapes.isQuoted(document, block) || Shapes.isIntroduced(document, block)
                ? Optional.empty()
                : known;
    }

    private static boolean isAbove(Document document, Marks marks, int block) {
        return block + 1 < document.size() && isBoilerplate(marks, block + 1);
    }

    private static boolean isBoilerplate(Marks marks, int block) {
        return marks.label(block).filter(label -> !OF_THE_STORY.contains(label)).isPresent();
    }

    /** {@return the first block that is a sentence of some length, or 0 if there is none near the top} */
    private static int firstParagraph(Document document) {
        for (int block = 0; block < Math.min(TOP, document.size()); block++) {
            if (document.words(block) > LEAST_WORDS && document.endsSentence(block)) {
                return block;
            }
        }
        return 0;
    }
}
