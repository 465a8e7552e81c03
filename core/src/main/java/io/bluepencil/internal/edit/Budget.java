package io.bluepencil.internal.edit;

import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.rule.Confidence;

/** Counts what weak marks take away against what the sure cuts leave. */
final class Budget {

    private final int percent;
    private long left;
    private long weak;

    Budget(TextIndex source, CutSet cuts, int percent) {
        this.percent = percent;
        for (int block = 0; block < source.size(); block++) {
            left += cuts.isCut(block) ? 0 : source.length(block);
        }
    }

    void spend(Decision cut, int characters) {
        if (cut.finding().confidence() == Confidence.HIGH) {
            left -= characters;
        } else {
            weak += characters;
        }
    }

    boolean isExceeded() {
        return weak * 100 > left * percent;
    }
}
