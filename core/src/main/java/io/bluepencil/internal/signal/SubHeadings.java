package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Marks;
import java.util.ArrayList;
import java.util.List;

/** The sub-headings of a story: lines without a full stop between two of its paragraphs. */
public final class SubHeadings {

    private static final int MOST_WORDS = 22;
    private static final int PARAGRAPH_WORDS = 12;

    private SubHeadings() {}

    /** {@return the blocks that could be sub-headings of the story, in their order} */
    public static List<Integer> of(Document document, Marks marks) {
        List<Integer> heads = new ArrayList<>();
        for (int block = 2; block + 1 < document.size(); block++) {
            boolean between = isParagraph(document, marks, block - 1) && isParagraph(document, marks, block + 1);
            if (between
                    && !marks.isMarked(block)
                    && document.words(block) <= MOST_WORDS
                    && Shapes.isHeadline(document, block)) {
                heads.add(block);
            }
        }
        return heads;
    }

    private static boolean isParagraph(Document document, Marks marks, int block) {
        return document.words(block) >= PARAGRAPH_WORDS && document.endsSentence(block) && !marks.isMarked(block);
    }
}
