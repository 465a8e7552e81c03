package io.bluepencil.report;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import java.util.List;

/** Which marks are told. */
public enum Scope {
    /** What was cut. */
    CUTS,
    /** What was nearly cut, too, with what saved it. */
    NEAR;

    /**
     * {@return the marks that are told, in their order}
     *
     * @param cleaned the document
     */
    public List<Mark> marks(Cleaned cleaned) {
        return cleaned.marks().stream()
                .filter(mark -> this == NEAR || mark.cut())
                .toList();
    }
}
