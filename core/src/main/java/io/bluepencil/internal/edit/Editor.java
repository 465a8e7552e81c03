package io.bluepencil.internal.edit;

import io.bluepencil.internal.edit.Edition.Outcome;
import io.bluepencil.internal.read.TextIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs the rules and cuts until they find nothing more to cut, so that cleaning the result again changes nothing.
 *
 * <p>Weak marks are cut all together or not at all: if they are more than the budget allows, the sure cuts are made alone, and
 * the weak ones get one more chance on what these leave.
 */
public final class Editor {

    /** Real documents need two passes, the second of which finds nothing; a document that needs more than this is hostile. */
    private static final int MAX_PASSES = 8;

    private static final Comparator<Decision> BY_PLACE = (a, b) ->
            a.start() == b.start() ? Integer.compare(a.end(), b.end()) : Integer.compare(a.start(), b.start());

    private final RuleSet rules;
    private final Policy policy;

    /**
     * Makes an editor.
     *
     * @param rules the rules in force
     * @param policy what may be cut
     */
    public Editor(RuleSet rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    /**
     * Edits one text.
     *
     * @param text any text
     * @return the result; the text is unchanged if nothing is to be cut, if there is nothing but boilerplate, or if the cuts
     *     never come to an end
     */
    public Edition edit(String text) {
        return edit(Manuscript.of(TextIndex.of(text)));
    }

    /**
     * Edits one document.
     *
     * @param manuscript its text, and what is known of it
     * @return the result; if there is nothing but boilerplate, or the cuts never come to an end, only what lies outside the
     *     article is cut
     */
    public Edition edit(Manuscript manuscript) {
        TextIndex source = manuscript.text();
        if (source.size() == 0) {
            return new Edition(source.text(), List.of(), Outcome.EMPTY);
        }
        Frame frame = new Frame(manuscript, policy);
        Passes all = new Passes(frame, frame.cuts(), true);
        all.run();
        if (!all.overBudget) {
            return all.edition(Outcome.CLEANED);
        }
        Passes sure = new Passes(frame, frame.cuts(), false);
        sure.run();
        Passes again = new Passes(frame, sure.cuts.copy(), true);
        again.run();
        return again.overBudget ? sure.edition(Outcome.OVER_BUDGET) : again.edition(Outcome.CLEANED);
    }

    /** The passes over one source up to the point where no rule finds anything more to cut. */
    private final class Passes {
        private final Frame frame;
        private final TextIndex source;
        private final CutSet cuts;
        private final boolean weakToo;
        private final List<Decision> kept;

        /** What the cuts have left; when the passes are over, all of them. */
        private Reprint print;

        private boolean unstable;
        private boolean nothingLeft;
        private boolean overBudget;

        Passes(Frame frame, CutSet cuts, boolean weakToo) {
            this.frame = frame;
            this.source = frame.manuscript().text();
            this.cuts = cuts;
            this.weakToo = weakToo;
            this.kept = new ArrayList<>(frame.kept());
            this.print = new Reprint(frame.manuscript(), cuts.spans());
        }

        void run() {
            Budget budget = new Budget(print, policy.budgetPercent());
            for (int pass = 0; pass < MAX_PASSES; pass++) {
                Verdicts verdicts = new Verdicts(print, rules.mark(print).entries(), policy, weakToo);
                verdicts.apply(cuts, budget, pass == 0 ? kept : new ArrayList<>());
                overBudget = budget.isExceeded();
                nothingLeft = print.isBlank();
                if (verdicts.cutNothing() || overBudget) {
                    return;
                }
                print = new Reprint(frame.manuscript(), cuts.spans());
            }
            unstable = true;
        }

        Edition edition(Outcome outcome) {
            if (unstable) {
                return unchanged(Outcome.UNSTABLE, "cuts kept uncovering new ones");
            }
            if (cuts.isEmpty()) {
                return new Edition(source.text(), kept, outcome == Outcome.CLEANED ? Outcome.CLEAN : outcome);
            }
            if (nothingLeft && !policy.cutOnlyBoilerplate()) {
                return unchanged(Outcome.ONLY_BOILERPLATE, "nothing else would be left");
            }
            return new Edition(print.text(), sorted(print.spans()), nothingLeft ? Outcome.ONLY_BOILERPLATE : outcome);
        }

        private Edition unchanged(Outcome outcome, String reason) {
            List<Decision> framing = frame.cuts().spans();
            List<Decision> uncut = new ArrayList<>(framing);
            for (Decision cut : cuts.spans()) {
                if (!frame.isCut(cut)) {
                    uncut.add(cut.keptBecause(reason));
                }
            }
            return new Edition(CutSet.render(source.text(), framing), sorted(uncut), outcome);
        }

        private List<Decision> sorted(List<Decision> decisions) {
            List<Decision> all = new ArrayList<>(decisions);
            kept.stream().filter(mark -> !isWithinCut(mark, decisions)).forEach(all::add);
            all.sort(BY_PLACE);
            return List.copyOf(all);
        }

        /** A later pass may cut what an earlier one kept. */
        private static boolean isWithinCut(Decision mark, List<Decision> decisions) {
            int low = 0;
            int high = decisions.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (decisions.get(middle).end() <= mark.start()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < decisions.size()
                    && decisions.get(low).cut()
                    && decisions.get(low).start() <= mark.start()
                    && mark.end() <= decisions.get(low).end();
        }
    }
}
