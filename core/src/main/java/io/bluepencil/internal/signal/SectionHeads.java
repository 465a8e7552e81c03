package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Marks;
import org.jspecify.annotations.Nullable;

/** Tells whether a line without a full stop heads the paragraph below it, by the words the two share. */
public final class SectionHeads {

    /** A headline of another story may share one or two words with the paragraph below it. */
    private static final int SURE_WORDS = 3;

    /** Longer lines between paragraphs may be links. */
    private static final int HEADING_WORDS = 12;

    /** A list of so many headlines mostly has one more. */
    private static final int LIST_LINES = 2;

    /** A shorter story has no sub-headings, or several of them. */
    private static final int SHORT_STORY = 300;

    /** Each look may cost as much as reading the document; whatever comes later is taken for a sub-heading. */
    private static final int MOST_LOOKS = 20;

    private final Document document;
    private final Marks marks;
    private final WordBags words;
    private @Nullable Boolean storyHasHeads;
    private int looks;

    /**
     * Makes a teller.
     *
     * @param document the document
     * @param marks the marks of earlier stages
     */
    public SectionHeads(Document document, Marks marks) {
        this.document = document;
        this.marks = marks;
        this.words = new WordBags(document);
    }

    /**
     * {@return whether the line heads what follows: it shares three words with the paragraph below, or one with it or a long one with
     * the next where the story has other sub-headings}
     *
     * @param line the line
     * @param below the paragraph below it
     * @param linesAbove how many headlines of a box stand above the line
     */
    public boolean isHead(int line, int below, int linesAbove) {
        if (++looks > MOST_LOOKS) {
            return true;
        }
        if (linesAbove < LIST_LINES && words.sharedWords(line, below) >= SURE_WORDS) {
            return true;
        }
        boolean akin =
                words.sharesWord(line, below) || (below + 1 < document.size() && words.sharesLongWord(line, below + 1));
        return akin && storyHasHeads();
    }

    /**
     * {@return whether the line would be the only sub-heading of a short story, and has no word in common with the paragraph below:
     * then it is none}
     *
     * @param line the line
     * @param below the paragraph below it
     */
    public boolean isStray(int line, int below) {
        return ++looks <= MOST_LOOKS && !storyHasHeads() && !words.sharesWord(line, below) && isShort();
    }

    private boolean isShort() {
        int count = 0;
        for (int block = 0; block < document.size() && count < SHORT_STORY; block++) {
            count += marks.isMarked(block) ? 0 : document.words(block);
        }
        return count < SHORT_STORY;
    }

    private boolean storyHasHeads() {
        Boolean known = storyHasHeads;
        if (known == null) {
            known = SubHeadings.of(document, marks).stream().anyMatch(head -> document.words(head) <= HEADING_WORDS);
            storyHasHeads = known;
        }
        return known;
    }
}
