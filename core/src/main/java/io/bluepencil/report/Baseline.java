package io.bluepencil.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The findings that are known and tolerated, so that a check can be introduced where there is much to find: only new ones count. A
 * finding is known by its file and a hash of its text, wherever in the file it stands. Immutable.
 *
 * <p>The file is JSON with one finding a line, in order, and an empty one at the end, so that two branches can be merged.
 */
public final class Baseline {

    /** Name that the file has unless somebody names another. */
    public static final String FILE_NAME = "bluepencil-baseline.json";

    /** A finding and the line of the file it stands on. */
    record Entry(KnownFinding finding, int line) {}

    private final String name;
    private final Map<String, List<Entry>> entries;

    private Baseline(String name, Map<String, List<Entry>> entries) {
        this.name = name;
        this.entries = entries;
    }

    /** {@return a baseline that knows nothing} */
    public static Baseline none() {
        return new Baseline(FILE_NAME, Map.of());
    }

    /**
     * {@return the baseline in a file, or one that knows nothing if the file is not there}
     *
     * @param name name of the file in messages
     * @param file the file
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no baseline; the message names file and line and says what to do
     */
    public static Baseline read(String name, Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Baseline(name, Map.of());
        }
        try {
            Map<String, List<Entry>> entries = new HashMap<>();
            for (Entry entry : BaselineFile.read(Files.readString(file))) {
                entries.computeIfAbsent(entry.finding().file(), key -> new ArrayList<>())
                        .add(entry);
            }
            return new Baseline(name, entries);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    Visible.escape(name) + ":" + e.getLocation().getLineNr() + ": "
                            + Visible.escape(e.getOriginalMessage())
                            + "; mend the line, or delete the file and write the baseline anew",
                    e);
        }
    }

    /** {@return whether it knows nothing} */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * {@return one line for each entry whose file is not there any more}
     *
     * @param exists tells of the name of a file whether it is there
     */
    public List<String> gone(Predicate<String> exists) {
        return entries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(file -> !exists.test(file.getKey()))
                .flatMap(file -> file.getValue().stream())
                .map(entry -> stale(entry, "the file is gone"))
                .toList();
    }

    /**
     * Writes what is found as the new baseline. Files that were not checked keep their entries, if they are still there.
     *
     * @param file the file
     * @param checked what was found
     * @param exists tells of the name of a file whether it is there
     * @return the number of entries
     * @throws IOException if it cannot be written; then it is as it was before
     */
    public int write(Path file, List<CheckedDocument> checked, Predicate<String> exists) throws IOException {
        Set<String> seen = new HashSet<>();
        List<KnownFinding> all = new ArrayList<>();
        for (CheckedDocument document : checked) {
            seen.add(document.file());
            all.addAll(document.all());
        }
        entries.forEach((other, known) -> {
            if (!seen.contains(other) && exists.test(other)) {
                known.forEach(entry -> all.add(entry.finding()));
            }
        });
        all.sort(KnownFinding.ORDER);
        Draft.write(file, BaselineFile.of(all));
        return all.size();
    }

    /** {@return what is known of a file} */
    Known of(String file) {
        return new Known(entries.getOrDefault(file, List.of()));
    }

    private String stale(Entry entry, String why) {
        KnownFinding finding = entry.finding();
        return Visible.escape(name + ":" + entry.line() + ": " + finding.file() + ": ") + why + ": "
                + Visible.escape(finding.label() + " [" + finding.rule() + "] \"" + finding.text() + "\"");
    }

    /** What is known of one file and has not been met yet. */
    final class Known {
        private final List<Entry> known;
        private final Map<String, Integer> left = new HashMap<>();

        private Known(List<Entry> known) {
            this.known = known;
            known.forEach(
                    entry -> left.merge(entry.finding().hash(), entry.finding().count(), Math::max));
        }

        /** {@return whether a cut is known; as often as it was found when the baseline was written} */
        boolean take(Cut cut) {
            return cut.occurrence() <= left.getOrDefault(cut.hash(), 0);
        }

        /**
         * {@return one line for each entry that is found no longer, or less often}
         *
         * @param cuts all cuts of the file
         */
        List<String> stale(List<Cut> cuts) {
            Map<String, Integer> found = new HashMap<>();
            cuts.forEach(cut -> found.merge(cut.hash(), 1, Integer::sum));
            List<String> stale = new ArrayList<>();
            for (Entry entry : known) {
                int times = found.getOrDefault(entry.finding().hash(), 0);
                int count = entry.finding().count();
                if (times < count) {
                    String unit = times == 1 ? " time" : " times";
                    String howOften = times == 0 ? "" : " more than " + times + unit;
                    stale.add(Baseline.this.stale(entry, "no longer found" + howOften));
                }
            }
            return stale;
        }
    }
}
