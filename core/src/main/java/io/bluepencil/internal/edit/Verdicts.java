package io.bluepencil.internal.edit;

import io.bluepencil.internal.edit.MarkSheet.Entry;
import io.bluepencil.rule.Confidence;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The editor's verdicts on the marks of one pass: at most one cut a character; a surer mark wins over a weaker one. */
final class Verdicts {

    private final Comparator<Entry> surestFirst;

    private final Reprint print;
    private final Policy policy;
    private final boolean weakToo;
    private final List<List<Entry>> byBlock;
    private boolean cutNothing = true;

    Verdicts(Reprint print, List<Entry> entries, Policy policy, boolean weakToo) {
        this.print = print;
        this.policy = policy;
        this.weakToo = weakToo;
        this.byBlock = new ArrayList<>();
        this.surestFirst = (a, b) -> compare(b, a, policy);
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> Integer.compare(a.block(), b.block()));
        for (Entry entry : sorted) {
            if (byBlock.isEmpty() || byBlock.get(byBlock.size() - 1).get(0).block() != entry.block()) {
                byBlock.add(new ArrayList<>());
            }
            byBlock.get(byBlock.size() - 1).add(entry);
        }
    }

    private static int compare(Entry a, Entry b, Policy policy) {
        int surer = a.finding().confidence().compareTo(b.finding().confidence());
        int later = surer == 0 ? a.rule().stage().compareTo(b.rule().stage()) : surer;
        return later == 0
                ? Boolean.compare(
                        policy.cut().contains(a.finding().label()),
                        policy.cut().contains(b.finding().label()))
                : later;
    }

    boolean cutNothing() {
        return cutNothing;
    }

    /**
     * Adds what is cut to {@code cuts} and {@code budget}, and the other marks to {@code kept}, of several with one label the
     * surest.
     */
    void apply(CutSet cuts, Budget budget, List<Decision> kept) {
        for (List<Entry> entries : byBlock) {
            entries.sort(surestFirst);
            Entry first = entries.get(0);
            if (first.whole() && isCut(first)) {
                Decision decision = decision(first, "");
                cuts.cutBlock(print.sourceBlock(first.block()), decision);
                budget.spend(decision, first.end() - first.start());
                cutNothing = false;
            } else {
                applyPieces(entries, cuts, budget, kept);
            }
        }
    }

    private void applyPieces(List<Entry> entries, CutSet cuts, Budget budget, List<Decision> kept) {
        NavigableMap<Integer, Entry> taken = new TreeMap<>();
        Set<Label> said = EnumSet.noneOf(Label.class);
        for (Entry entry : entries) {
            String reason = reasonToKeep(entry);
            if (reason.isEmpty() && !entry.whole() && isFree(entry, taken)) {
                taken.put(entry.start(), entry);
                Decision decision = decision(entry, "");
                cuts.cutPiece(decision);
                budget.spend(decision, entry.end() - entry.start());
                cutNothing = false;
            } else if (!entry.whole() || said.add(entry.finding().label())) {
                kept.add(decision(entry, reason.isEmpty() ? "a surer mark covers the same text" : reason));
            }
        }
    }

    /** {@return whether none of the pieces taken so far, which are disjoint, overlaps the entry} */
    private static boolean isFree(Entry entry, NavigableMap<Integer, Entry> taken) {
        Map.Entry<Integer, Entry> before = taken.lowerEntry(entry.end());
        return before == null || before.getValue().end() <= entry.start();
    }

    private boolean isCut(Entry entry) {
        return reasonToKeep(entry).isEmpty();
    }

    private String reasonToKeep(Entry entry) {
        if (!policy.cut().contains(entry.finding().label())) {
            return "the preset keeps " + entry.finding().label();
        }
        Optional<LinePattern> line = LinePattern.find(policy.protectedLines(), print, entry.block());
        if (line.isPresent()) {
            return line.get().reason();
        }
        if (entry.finding().confidence() == Confidence.HIGH) {
            return "";
        }
        return weakToo ? Protection.of(print, entry.block()) : "weak marks are over the budget";
    }

    private Decision decision(Entry entry, String keptBecause) {
        int start = print.sourceOffset(entry.start());
        int end = print.sourceOffset(entry.end() - 1) + 1;
        return new Decision(start, end, print.line(entry.block()), entry.rule().id(), entry.finding(), keptBecause);
    }
}
