package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Folding;
import io.bluepencil.internal.signal.Credits;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Names and sources with which a text is signed below its last paragraph. */
public final class SignOff implements Rule {

    private static final int LAST = 3;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 4;
    private static final int SOURCE_WORDS = 8;
    private static final int PARAGRAPH_WORDS = 12;
    private static final int ALL = 100;

    private static final RuleSpec SPEC = RuleSpec.of("sign-off", Label.BYLINE, Label.CREDIT)
            .stage(Stage.RUN)
            .summary(
                    "Marks a name alone below the last paragraph, a source with its web address, and a \u00a9 credit behind the last word.")
            .why(
                    "Authors sign below the text, agencies behind it. Two to four capitalised words without a stop, after a paragraph that"
                            + " ends as one, with nothing but boilerplate below, are a name.")
            .since("0.1")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport on Monday evening.

                    [-Ada Okoro-]""")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport on Monday evening.
                    [-Ada Okoro / courier.example-]""")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport.[- (c)AFP/Ada OKORO-]""")
            .example("""
                    The winners of the prize will be named in the hall of the library on Monday evening, the jury said:
                    Ada Okoro""")
            .example("""
                    The talks will go on in March, the envoy said before she left for the airport on Monday evening.

                    Most Popular""")
            .build();

    private final Lexicon lexicon;
    private final Credits credits;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public SignOff(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.credits = new Credits(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        int last = document.size() - 1;
        while (last >= 0 && marks.isMarked(last)) {
            last--;
        }
        if (last < 0 || document.size() - last > LAST) {
            return;
        }
        boolean below = last > 0 && isParagraph(document, last - 1);
        if (below && isSource(document, last)) {
            marks.mark(last, Finding.weak(Label.CREDIT, "a source with its web address, below the text", ""));
        } else if (below && isName(document, last) && !isBoxTitle(document, last)) {
            marks.mark(last, Finding.weak(Label.BYLINE, "a name alone, below the text", ""));
        } else {
            markSign(document, marks, last);
        }
    }

    private static boolean isParagraph(Document document, int block) {
        return document.words(block) >= PARAGRAPH_WORDS && document.endsSentence(block);
    }

    private static boolean isName(Document document, int block) {
        int words = document.words(block);
        return words >= LEAST_WORDS
                && words <= MOST_WORDS
                && Character.isLetter(Shapes.lastCharacter(document, block))
                && Character.isUpperCase(Shapes.firstCharacter(document, block))
                && document.string(block).chars().anyMatch(Character::isLowerCase)
                && document.string(block).chars().noneMatch(Character::isDigit)
                && Shapes.capitalPercent(document.text(), document.start(block), document.end(block)) == ALL;
    }

    /** "Most Popular" is written as a name is. */
    private boolean isBoxTitle(Document document, int block) {
        return lexicon.whole(document, block, Position.TAIL).isPresent();
    }

    /** A last word with a dot inside: "courier.example". */
    private static boolean isSource(Document document, int block) {
        int end = document.end(block);
        int at = end - 1;
        while (at > document.start(block) && !Folding.isBlank(document.text().charAt(at - 1))) {
            at--;
        }
        int dot = document.text().indexOf('.', at);
        return document.words(block) <= SOURCE_WORDS
                && at > document.start(block)
                && dot > at + 1
                && dot < end - 2
                && document.text().substring(dot + 1, end).chars().allMatch(c -> c == '.' || Character.isLowerCase(c))
                && document.text().substring(at, dot).chars().noneMatch(c -> c == '@' || Character.isUpperCase(c));
    }

    /** "(c)AFP/Ada OKORO" behind the last sentence. */
    private void markSign(Document document, Marks marks, int block) {
        int start = document.string(block).lastIndexOf("(c)") + document.start(block);
        int behind = start + "(c)".length();
        boolean credit = start > document.start(block)
                && credits.credit(document.text(), behind, document.end(block)).isPresent();
        if (credit) {
            marks.mark(start, document.end(block), Finding.high(Label.CREDIT, "a credit behind the last sentence", ""));
        }
    }
}
