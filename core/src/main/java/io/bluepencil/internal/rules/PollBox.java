package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Family;
import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.lexicon.Phrase.Position;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;

/** Polls of the site: a title, a question, the answers one may choose. */
public final class PollBox implements Rule {

    private static final int QUESTION_WORDS = 25;
    private static final int ANSWER_WORDS = 4;
    private static final int LEAST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 8;
    private static final String QUESTION_MARKS = "?\uff1f\u061f\u037e;";

    private static final RuleSpec SPEC = RuleSpec.of("poll-box", Label.NOTICE)
            .stage(Stage.RUN)
            .summary("Marks the title of a poll with the question and the short answers below it.")
            .why(
                    "A line that is only \u201cPoll\u201d, a question, and several lines of a few words without a full stop are the form in"
                            + " which readers vote. An interview has answers that are sentences, and a story about a poll says how"
                            + " many chose what: with a number in one of the answers nothing goes.")
            .since("0.1")
            .example("""
                    The council voted on Tuesday night to move the old lighthouse inland.
                    [-Poll-]
                    [-Should the lighthouse be moved?-]
                    [-Yes-]
                    [-No-]
                    [-I do not know-]
                    The first stones will be lifted in May, if the weather allows.""")
            .example("""
                    The council asked four hundred islanders before it voted on the lighthouse.
                    Poll
                    Should the lighthouse be moved?
                    Yes 61 percent
                    No 39 percent
                    The first stones will be lifted in May, if the weather allows.""")
            .example("""
                    The council will vote on the wall in May, the mayor said on Monday.
                    [-Should the harbour wall be higher?-]
                    [-Yes-]
                    [-No-]
                    [-View results-]
                    Fishermen have asked for it since the flood.""")
            .build();

    private final Lexicon lexicon;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public PollBox(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        for (int block = 1; block + LEAST_ANSWERS + 1 < document.size(); block++) {
            if (isQuestion(document, block) && isButton(document, marks, lastAnswer(document, marks, block) + 1)) {
                block = markPoll(marks, block, lastAnswer(document, marks, block));
            } else if (isTitle(document, marks, block) && isQuestion(document, block + 1)) {
                int last = lastAnswer(document, marks, block + 1);
                block = markPoll(marks, block, last);
            }
        }
    }

    private static int markPoll(Marks marks, int first, int last) {
        for (int line = first; line <= last; line++) {
            if (!marks.isMarked(line)) {
                marks.mark(line, Finding.weak(Label.NOTICE, "a poll with its answers", ""));
            }
        }
        return Math.max(first, last);
    }

    /** "View results", right below the answers. */
    private static boolean isButton(Document document, Marks marks, int block) {
        return block > 0
                && block < document.size()
                && marks.label(block).filter(label -> label == Label.NOTICE).isPresent();
    }

    private boolean isTitle(Document document, Marks marks, int block) {
        return document.words(block) <= ANSWER_WORDS
                && !marks.isMarked(block)
                && !Shapes.isIntroduced(document, block)
                && lexicon.whole(document, block, Position.TAIL)
                        .filter(phrase -> phrase.family() == Family.COMMENTS && phrase.label() == Label.NOTICE)
                        .isPresent();
    }

    private static boolean isQuestion(Document document, int block) {
        return document.words(block) <= QUESTION_WORDS
                && QUESTION_MARKS.indexOf(Shapes.lastCharacter(document, block)) >= 0
                && !Shapes.isQuoted(document, block);
    }

    /** {@return the last of the answers below a question, or -1 if there are too few or too many} */
    private static int lastAnswer(Document document, Marks marks, int question) {
        int last = question;
        while (last + 1 < document.size()
                && last - question <= MOST_ANSWERS
                && !isButton(document, marks, last + 1)
                && isAnswer(document, last + 1)) {
            last++;
        }
        int answers = last - question;
        return answers >= LEAST_ANSWERS && answers <= MOST_ANSWERS ? last : -1;
    }

    private static boolean isAnswer(Document document, int block) {
        return document.words(block) <= ANSWER_WORDS
                && !document.endsSentence(block)
                && !Traits.mayHold(document, block, Traits.DIGIT)
                && !Shapes.isQuoted(document, block);
    }
}
