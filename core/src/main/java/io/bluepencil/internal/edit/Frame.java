package io.bluepencil.internal.edit;

import io.bluepencil.internal.extract.Outside;
import io.bluepencil.internal.read.TextIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A manuscript with what lies outside the article cut off, as far as the policy cuts it. */
final class Frame {

    private final Manuscript manuscript;
    private final Policy policy;
    private final CutSet cuts;
    private final List<Decision> kept = new ArrayList<>();

    Frame(Manuscript manuscript, Policy policy) {
        this.manuscript = manuscript;
        this.policy = policy;
        this.cuts = new CutSet(manuscript.text());
        for (Outside outside : manuscript.outside()) {
            if (policy.cut().contains(outside.finding().label())) {
                cutUnprotected(outside);
            } else {
                kept.add(decision(outside, outside.first(), outside.last())
                        .keptBecause("the preset keeps " + outside.finding().label()));
            }
        }
    }

    private void cutUnprotected(Outside outside) {
        int first = outside.first();
        for (int block = first; block <= outside.last(); block++) {
            Optional<LinePattern> line = LinePattern.find(policy.protectedLines(), manuscript.text(), block);
            if (line.isPresent()) {
                cut(outside, first, block - 1);
                kept.add(decision(outside, block, block).keptBecause(line.get().reason()));
                first = block + 1;
            }
        }
        cut(outside, first, outside.last());
    }

    private void cut(Outside outside, int first, int last) {
        if (first <= last) {
            cuts.cutBlocks(first, last, decision(outside, first, last));
        }
    }

    private Decision decision(Outside outside, int first, int last) {
        TextIndex text = manuscript.text();
        return new Decision(
                text.start(first), text.end(last), text.line(first), outside.ruleId(), outside.finding(), "");
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
