package io.bluepencil.internal.edit;

import io.bluepencil.internal.container.Outside;
import io.bluepencil.internal.read.TextIndex;
import java.util.ArrayList;
import java.util.List;

/** A manuscript with what lies outside the article cut off, as far as the policy cuts it. */
final class Frame {

    private final Manuscript manuscript;
    private final CutSet cuts;
    private final List<Decision> kept = new ArrayList<>();

    Frame(Manuscript manuscript, Policy policy) {
        this.manuscript = manuscript;
        this.cuts = new CutSet(manuscript.text());
        for (Outside outside : manuscript.outside()) {
            Decision decision = decision(outside);
            if (policy.cut().contains(outside.finding().label())) {
                cuts.cutBlocks(outside.first(), outside.last(), decision);
            } else {
                kept.add(decision.keptBecause(
                        "the preset keeps " + outside.finding().label()));
            }
        }
    }

    private Decision decision(Outside outside) {
        TextIndex text = manuscript.text();
        int line = text.line(outside.first());
        int start = text.start(outside.first());
        return new Decision(start, text.end(outside.last()), line, outside.ruleId(), outside.finding(), "");
    }

    Manuscript manuscript() {
        return manuscript;
    }

    CutSet cuts() {
        return cuts.copy();
    }

    boolean isCut(Decision cut) {
        return cuts.isCut(Blocks.behind(manuscript.text(), cut.start()));
    }

    List<Decision> kept() {
        return kept;
    }
}
