package io.bluepencil.internal.rules;

import io.bluepencil.internal.lexicon.WordEnds;
import io.bluepencil.internal.signal.DatedBox;
import io.bluepencil.internal.signal.Durations;
import io.bluepencil.internal.signal.Leads;
import io.bluepencil.internal.signal.SectionHeads;
import io.bluepencil.internal.signal.Shapes;
import io.bluepencil.rule.Document;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import io.bluepencil.rule.Rule;
import io.bluepencil.rule.RuleSpec;
import io.bluepencil.rule.Stage;
import java.util.EnumSet;
import java.util.Set;

/** Boxes inside a story: a known title and the headlines below it, or a teaser and the call to read on below it. */
public final class RelatedBox implements Rule {

    private static final int MOST_LINES = 12;
    private static final int TEASER_LINES = 3;

    /** A sub-heading of the story is rarely longer than this, a headline rarely shorter. */
    private static final int HEADING_WORDS = 5;

    private static final int SOLE_HEADING_WORDS = 7;

    /** A box title; a longer marked line is a headline itself. */
    private static final int TITLE_WORDS = 6;

    private static final Set<Label> TITLES = EnumSet.of(Label.RELATED, Label.READ_MORE, Label.VIDEO);

    private static final RuleSpec SPEC = RuleSpec.of("related-box", Label.RELATED, Label.READ_MORE, Label.VIDEO)
            .stage(Stage.CONTEXT)
            .summary(
                    "Marks the headlines below a known box title up to the next prose, and the teaser above a bare call to read on.")
            .why(
                    "A box goes on below its title: short lines without a full stop, until the story is taken up again. The last short"
                            + " line before prose may be a sub-heading of the story and stays, unless it is the only line of the box, the"
                            + " story is short and has no other sub-heading, and the paragraph below does not take up a word of it.")
            .since("0.1")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-Related stories-]
                    [-Storm closes three harbours on the northern coast-]
                    [-Who pays when a ferry does not sail?-]
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.

                    [-Analysis Why the ferries of the north are so old-]
                    [-The fleet was built in the sixties and nobody wants to pay for a new one-]
                    [-Read more-]
                    Until then a bus takes the passengers around the bay.

                    It is free for those who hold a ticket, and it runs until ten.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-Related stories:-]
                    [-Storm closes three harbours-]
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    [-Related stories:-]
                    [-Storm closes three harbours on the northern coast-]
                    A bus instead
                    Until then one takes the passengers around the bay, and the ride is free of charge.""")
            .example("""
                    The ferry will be back on Friday, the operator said on Monday evening.
                    Free bus
                    Until then a bus takes the passengers around the bay, and it is free.""")
            .build();

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void mark(Document document, Marks marks) {
        SectionHeads heads = new SectionHeads(document, marks);
        for (int block = 0; block < document.size(); block++) {
            if (isTitle(document, marks, block) && DatedBox.last(document, block) == block) {
                Label label = marks.label(block).orElseThrow();
                int last = lastOfBox(document, marks, heads, block);
                mark(marks, block + 1, last, label, "a headline in the box of line " + document.line(block));
                if (label == Label.READ_MORE) {
                    markTeaser(document, marks, block);
                }
                block = Math.max(block, last);
            }
        }
    }

    private static boolean isTitle(Document document, Marks marks, int block) {
        return document.words(block) <= TITLE_WORDS
                && marks.isMarked(block, TITLES)
                && !holdsHeadline(document, block)
                && Durations.seconds(document, block) < 0;
    }

    /** "More: The mill" needs no box for its headline. */
    private static boolean holdsHeadline(Document document, int block) {
        int end = document.end(block);
        int separator = Leads.separator(document.text(), document.start(block), end);
        return separator >= 0 && WordEnds.wordStart(document.text(), separator, end) < end;
    }

    private static int lastOfBox(Document document, Marks marks, SectionHeads heads, int title) {
        int last = title;
        while (last + 1 < document.size()
                && last - title < MOST_LINES
                && !marks.isMarked(last + 1)
                && isBoxLine(document, last + 1)) {
            last++;
        }
        return last > title && mayHeadProse(document, marks, heads, title, last) ? last - 1 : last;
    }

    private static boolean isBoxLine(Document document, int block) {
        return Shapes.isHeadline(document, block) && Durations.seconds(document, block) < 0;
    }

    /** The last line of the box may be a sub-heading of the story that goes on below it. */
    private static boolean mayHeadProse(Document document, Marks marks, SectionHeads heads, int title, int last) {
        int below = last + 1;
        while (below < document.size() && marks.isMarked(below)) {
            below++;
        }
        if (below == document.size()) {
            return false;
        }
        boolean sole = last == title + 1;
        boolean button = sole
                && marks.label(title).filter(label -> label == Label.READ_MORE).isPresent()
                && Shapes.lastCharacter(document, title) != ':';
        if (button) {
            return true;
        }
        if (sole && document.words(last) <= SOLE_HEADING_WORDS) {
            // A box without a single headline would be empty.
            return !heads.isStray(last, below);
        }
        return document.words(last) <= HEADING_WORDS || heads.isHead(last, below, last - title - 1);
    }

    /** Lines that stick to the call below them, without a full stop, where a blank line parts the paragraphs of the story. */
    private static void markTeaser(Document document, Marks marks, int call) {
        int first = call;
        while (first > 1
                && call - first < TEASER_LINES
                && document.blankLinesBefore(first) == 0
                && !marks.isMarked(first - 1)
                && !document.endsSentence(first - 1)
                && (document.words(first - 1) >= HEADING_WORDS || isSection(document, first - 1))) {
            first--;
        }
        if (first < call && document.blankLinesBefore(first) > 0) {
            mark(marks, first, call - 1, Label.RELATED, "the teaser of the call on line " + document.line(call));
        }
    }

    /** "Business" above the headline of the teaser. */
    private static boolean isSection(Document document, int block) {
        return document.words(block) <= 2 && document.blankLinesBefore(block) > 0;
    }

    private static void mark(Marks marks, int first, int last, Label label, String reason) {
        for (int block = first; block <= last; block++) {
            marks.mark(block, Finding.high(label, reason, ""));
        }
    }
}
