package io.bluepencil.benchmark.text;

import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that of two equal lines either may stay: the one that does counts as the one that should. */
final class Copies {

    private Copies() {}

    /**
     * {@return the units, with what was cut of copies handed to those that mattered least}
     *
     * @param units the units of a document
     * @param due labels that must go
     */
    static List<Unit> settle(List<Unit> units, Set<Label> due) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            groups.computeIfAbsent(units.get(i).key(), key -> new ArrayList<>()).add(i);
        }
        List<Unit> settled = new ArrayList<>(units);
        for (List<Integer> group : groups.values()) {
            if (group.stream().map(i -> units.get(i).label()).distinct().count() > 1) {
                settle(settled, group, due);
            }
        }
        return settled;
    }

    private static void settle(List<Unit> units, List<Integer> group, Set<Label> due) {
        List<Map<String, Integer>> removed = group.stream()
                .map(units::get)
                .sorted(Comparator.comparingInt(Unit::removedWords))
                .map(Unit::removed)
                .toList();
        List<Integer> byRank = group.stream()
                .sorted(Comparator.comparingInt(i -> rank(units.get(i), due)))
                .toList();
        for (int i = 0; i < byRank.size(); i++) {
            units.set(byRank.get(i), units.get(byRank.get(i)).withRemoved(removed.get(i)));
        }
    }

    private static int rank(Unit unit, Set<Label> due) {
        if (unit.isBody()) {
            return 0;
        }
        return unit.label().filter(due::contains).isPresent() ? 2 : 1;
    }
}
