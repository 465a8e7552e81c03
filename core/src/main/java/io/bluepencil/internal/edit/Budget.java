package io.bluepencil.internal.edit;

import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Document;

/** Counts what weak marks take away against what the sure cuts leave. */
final class Budget {

    private final int percent;
    private long left;
    private long weak;

    Budget(Document document, int percent) {
        this.percent = percent;
        for (int block = 0; block < document.size(); block++) {
            left += document.length(block);
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
