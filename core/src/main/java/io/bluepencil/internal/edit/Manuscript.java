package io.bluepencil.internal.edit;

import io.bluepencil.internal.extract.Outside;
import io.bluepencil.internal.read.Markup;
import io.bluepencil.internal.read.TextIndex;
import java.util.List;

/**
 * What the editor works on.
 *
 * @param text the text
 * @param markup what its markup says of its blocks
 * @param outside the runs of blocks that are not part of the article, in order, disjoint
 */
public record Manuscript(TextIndex text, Markup markup, List<Outside> outside) {

    /** Copies the list. */
    public Manuscript {
        outside = List.copyOf(outside);
    }

    /** {@return a plain text, all of which is article} */
    public static Manuscript of(TextIndex text) {
        return new Manuscript(text, Markup.NONE, List.of());
    }
}
