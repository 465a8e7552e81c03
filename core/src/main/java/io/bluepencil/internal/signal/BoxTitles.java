package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import java.util.EnumSet;
import java.util.Set;

/** Knows the titles of boxes with other stories, by what earlier stages have marked. */
public final class BoxTitles {

    private static final int MOST_WORDS = 6;
    private static final Set<Label> LABELS = EnumSet.of(Label.RELATED, Label.READ_MORE);

    private BoxTitles() {}

    /** {@return whether a block is such a title: short, and marked as leading to other stories} */
    public static boolean isTitle(Document document, Marks marks, int block) {
        return document.words(block) <= MOST_WORDS && marks.isMarked(block, LABELS);
    }
}
