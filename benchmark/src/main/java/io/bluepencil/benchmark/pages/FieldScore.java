package io.bluepencil.benchmark.pages;

import io.bluepencil.Metadata.Field;
import io.bluepencil.Metadata.Item;
import io.bluepencil.benchmark.corpus.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often one field of the metadata agrees with what is known of pages. */
final class FieldScore {

    private final Field field;
    private final Map<String, int[]> byOrigin = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int wanted;
    private int found;
    private int exact;
    private int right;
    private int surplus;
    private int unknown;

    FieldScore(Field field) {
        this.field = field;
    }

    Field field() {
        return field;
    }

    /**
     * Counts one page.
     *
     * @param reference the page
     * @param items what was found
     */
    void add(Reference reference, List<Item> items) {
        String known = known(reference.known());
        if (known.isEmpty()) {
            unknown++;
            surplus += items.isEmpty() ? 0 : 1;
            return;
        }
        wanted++;
        String value = items.stream().map(Item::value).collect(Collectors.joining(", "));
        boolean agrees = !items.isEmpty() && agrees(known, items);
        exact += value.equals(known) ? 1 : 0;
        right += agrees ? 1 : 0;
        if (items.isEmpty()) {
            faults.add(reference.id() + " nothing found for: " + known);
            return;
        }
        found++;
        int[] counts = byOrigin.computeIfAbsent(items.get(0).origin().id(), key -> new int[2]);
        counts[0] += agrees ? 1 : 0;
        counts[1]++;
        if (!agrees) {
            faults.add(reference.id() + " " + items.get(0).place() + " says: " + value + "; wanted: " + known);
        }
    }

    private String known(Reference.Known known) {
        return switch (field) {
            case TITLE -> known.title();
            case AUTHOR -> known.author();
            default -> known.date();
        };
    }

    private boolean agrees(String known, List<Item> items) {
        return switch (field) {
            case TITLE -> Spelling.fold(known).equals(Spelling.fold(items.get(0).value()));
            case AUTHOR ->
                items.stream()
                        .anyMatch(item -> !Collections.disjoint(Spelling.names(known), Spelling.names(item.value())));
            default -> items.get(0).value().startsWith(known);
        };
    }

    int wanted() {
        return wanted;
    }

    int found() {
        return found;
    }

    int exact() {
        return exact;
    }

    int right() {
        return right;
    }

    /** {@return pages of which nothing is known} */
    int unknown() {
        return unknown;
    }

    /** {@return those of them for which something was found} */
    int surplus() {
        return surplus;
    }

    /** {@return for each origin, how often it was right, and how often it was used} */
    Map<String, int[]> byOrigin() {
        return byOrigin;
    }

    /** {@return the pages on which the field is wrong} */
    List<String> faults() {
        return faults;
    }
}
