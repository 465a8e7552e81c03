package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.Lexicon;
import io.bluepencil.internal.read.Traits;
import io.bluepencil.internal.signal.CaptionCues;
import io.bluepencil.internal.signal.DateStamps;
import io.bluepencil.internal.signal.HeadlineSigns;
import io.bluepencil.internal.signal.Prefix;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.internal.signal.SubHeadings;
import io.bluepencil.internal.signal.WordBags;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Headlines of other stories between two paragraphs, without any cue word. */
public final class BareHeadline implements Rule {

    private static final int LEAST_WORDS = 6;

    /** What stands above and below must be full paragraphs. */
    private static final int PARAGRAPH_WORDS = 12;

    /** Only so many in one text: more are its own sub-headings, questions of an interview, a list. */
    private static final int MOST_HEADLINES = 3;

    private static final int LEAST_SIGNS = 2;
    private static final int LEAST_BOXES = 2;
    private static final int LEAST_HEADS = 2;

    private static final Set<Label> BOXES =
            EnumSet.of(Label.RELATED, Label.READ_MORE, Label.VIDEO, Label.GALLERY, Label.CAPTION_DUPLICATE);

    private static final Set<Label> LEADS = EnumSet.of(Label.RELATED, Label.READ_MORE);
    private static final int TITLE_WORDS = 6;

    /** As many paragraphs below a sub-heading take up one of its words. */
    private static final int SECTION = 3;

    private static final RuleSpec SPEC = RuleSpec.of("bare-headline", Label.RELATED)
            .stage(Stage.CONTEXT)
            .summary(
                    "Marks a long line in the style of a headline that stands between two paragraphs and heads none of them.")
            .why(
                    "A sub-heading is short and its section takes up its words. A line that is in capitals, has the colon of a headline or"
                            + " a tag such as [VIDEO], is longer than sub-headings are, or shares no word with what follows, is a link to"
                            + " another story; two of these signs are needed, and length and colon alone are not enough.")
            .since("0.1")
            .example("""
                    Minister defends her law
                    The minister spoke for an hour on Monday and took no questions from the press in the hall.
                    [-STORM CLOSES THREE HARBOURS ON THE NORTHERN COAST-]
                    Her party will vote on the new law in May, and she expects it to pass with a large majority.""")
            .example("""
                    Minister defends her law
                    The minister spoke for an hour on Monday and took no questions from the press in the hall.
                    A law that nobody wanted to write
                    The law was written in a week, because nobody else wanted to do it, she said in the hall.""")
            .build();

    private final CaptionCues captions;

    /**
     * Makes the rule.
     *
     * @param lexicon the phrases
     */
    public BareHeadline(Lexicon lexicon) {
        this.captions = new CaptionCues(lexicon);
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        List<Integer> found = new ArrayList<>();
        WordBags words = new WordBags(document);
        int boxes = holdsBoxes(document, marks) ? 1 : 0;
        for (int block = 1; block + 1 < document.size(); block++) {
            boolean first = isParagraph(document, block - 1);
            int last = first || isParagraph(document, block) ? lastOfRun(document, marks, block) : block;
            // The second line alone may be the headline.
            if (first && last >= Math.max(block, 2) && isParagraph(document, last + 1)) {
                collect(document, words, block, last, boxes, found);
            }
            block = Math.max(block, last);
        }
        if (!found.isEmpty()) {
            dropSubHeadings(document, marks, found);
        }
        if (found.size() <= MOST_HEADLINES) {
            String reason = "a headline between two paragraphs that heads neither";
            found.forEach(block -> marks.mark(block, Finding.weak(Label.RELATED, reason, "")));
        }
    }

    private static void dropSubHeadings(Document document, Marks marks, List<Integer> found) {
        if (HeadlineSigns.headsHaveColons(document, marks)) {
            found.removeIf(head -> HeadlineSigns.hasColon(document, head));
        }
        if (headsItsSections(document, marks, found)) {
            found.removeIf(
                    head -> !HeadlineSigns.isInCapitals(document, head) && !HeadlineSigns.hasTag(document, head));
        }
    }

    /** A story with sub-headings has more than one: then only what is written otherwise is a link. */
    private static boolean headsItsSections(Document document, Marks marks, List<Integer> found) {
        List<Integer> heads = SubHeadings.of(document, marks);
        heads.removeAll(found);
        return heads.size() >= LEAST_HEADS;
    }

    private static void collect(
            Document document, WordBags words, int first, int last, int boxes, List<Integer> found) {
        for (int block = first; block <= last; block++) {
            int slight = HeadlineSigns.slight(document, block);
            // The last of several may be the heading of what follows.
            int strong =
                    HeadlineSigns.strong(document, block, last) + (block < last ? 1 : 0) + (slight > 0 ? boxes : 0);
            int least = document.endsSentence(block) ? LEAST_SIGNS + 1 : LEAST_SIGNS;
            boolean enough = strong > 0 && strong + slight >= least;
            if (enough || (strong + slight + 1 >= least && !headsItsSection(document, words, block, last))) {
                found.add(block);
            }
        }
    }

    /** Where links, players and doubled captions stand between the paragraphs, one more box is no wonder. */
    private static boolean holdsBoxes(Document document, Marks marks) {
        int boxes = 0;
        for (int block = 2; block + 1 < document.size(); block++) {
            boxes += marks.isMarked(block) && isBox(document, marks, block) ? 1 : 0;
        }
        return boxes >= LEAST_BOXES;
    }

    private static boolean isBox(Document document, Marks marks, int block) {
        return marks.isMarked(block, BOXES) && !isLed(document, marks, block);
    }

    /** Who leads to his other stories with a word does so every time. */
    private static boolean isLed(Document document, Marks marks, int block) {
        return document.words(block) > TITLE_WORDS && marks.isMarked(block, LEADS);
    }

    /** Sub-headings come one at a time: two headlines in a row are links. */
    private int lastOfRun(Document document, Marks marks, int first) {
        int last = first - 1;
        while (last + 2 < document.size() && last - first < MOST_HEADLINES && isHeadline(document, marks, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isHeadline(Document document, Marks marks, int block) {
        return document.words(block) >= LEAST_WORDS
                && !marks.isMarked(block)
                && Shapes.isHeadline(document, block)
                && !Shapes.isQuoted(document, block)
                && !Shapes.isIntroduced(document, block)
                && !isNumbered(document, block)
                && !DateStamps.isStamp(document, block)
                && Prefix.of(document, block, block + 1) == Prefix.NONE
                && !isSpeech(document, block)
                && captions.of(document, block).isEmpty();
    }

    /** "3. What it costs": a heading in a list of headings. */
    private static boolean isNumbered(Document document, int block) {
        int at = document.start(block);
        while (at < document.end(block) && Character.isDigit(document.text().charAt(at))) {
            at++;
        }
        return at > document.start(block)
                && at < document.end(block)
                && ".):".indexOf(document.text().charAt(at)) >= 0;
    }

    /** "CORONER: ...": a speaker of a transcript has more than one line. */
    private static boolean isSpeech(Document document, int block) {
        if (!Traits.mayHold(document, block, Traits.COLON)) {
            return false;
        }
        String text = document.text();
        int start = document.start(block);
        int length = text.indexOf(':', start) + 1 - start;
        if (length <= 0 || length > document.length(block)) {
            return false;
        }
        for (int other = 0; other < document.size(); other++) {
            if (other != block
                    && Traits.mayHold(document, other, Traits.COLON)
                    && text.regionMatches(document.start(other), text, start, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParagraph(Document document, int block) {
        return document.words(block) >= PARAGRAPH_WORDS && document.endsSentence(block);
    }

    /** One more strong sign if not; asked last, for it reads the words of the section. */
    private static boolean headsItsSection(Document document, WordBags words, int block, int last) {
        int stop = Math.min(document.size(), last + 1 + SECTION);
        for (int other = last + 1; other < stop; other++) {
            if (words.sharesWord(block, other)) {
                return true;
            }
        }
        return false;
    }
}
