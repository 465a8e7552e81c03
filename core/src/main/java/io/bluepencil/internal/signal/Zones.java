package io.bluepencil.internal.signal;

import io.bluepencil.rule.Document;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.Marks;
import java.util.EnumSet;
import java.util.Set;

/** Where the story begins and ends: what stands above its first and below its last paragraph. */
public final class Zones {

    /** A paragraph of the story; shorter sentences may be calls, captions, answers. */
    private static final int PARAGRAPH_WORDS = 12;

    /** Labels of things that come in boxes and bars of their own. */
    private static final Set<Label> WIDGETS = EnumSet.of(
            Label.SHARE, Label.NEWSLETTER, Label.NOTICE, Label.NAVIGATION, Label.VIDEO, Label.COPYRIGHT, Label.RELATED);

    private final int first;
    private final int last;

    private Zones(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** {@return the zones of a document, as the marks so far show them} */
    public static Zones of(Document document, Marks marks) {
        int first = 0;
        while (first < document.size() && !isParagraph(document, marks, first)) {
            first++;
        }
        int last = document.size() - 1;
        while (last >= 0 && !isParagraph(document, marks, last)) {
            last--;
        }
        return new Zones(first, last);
    }

    /** {@return the first paragraph of the story, the number of blocks if there is none} */
    public int first() {
        return first;
    }

    /** {@return the last paragraph of the story, -1 if there is none} */
    public int last() {
        return last;
    }

    /** {@return whether the block is a full sentence of some length and not boilerplate} */
    public static boolean isParagraph(Document document, Marks marks, int block) {
        return document.words(block) >= PARAGRAPH_WORDS && document.endsSentence(block) && !marks.isMarked(block);
    }

    /** {@return whether the block is marked as a piece of a bar or box} */
    public static boolean isWidget(Marks marks, int block) {
        return marks.isMarked(block, WIDGETS);
    }
}
