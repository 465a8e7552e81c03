package io.bluepencil.golden;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.report.Explanation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One golden case with one preset: a folder with {@code before.txt}, and what must come out, {@code after.txt} and
 * {@code marks.txt}; for another preset than standard, {@code after.PRESET.txt} and {@code marks.PRESET.txt}.
 */
record GoldenCase(Path folder, Preset preset) {

    /** Files that may stand in a case besides those of the presets. */
    private static final Set<String> OTHER_FILES = Set.of("before.txt", "gold.txt", "case.properties");

    static List<GoldenCase> of(Path folder) {
        return Stream.of(Preset.STANDARD, Preset.BODY_ONLY)
                .map(preset -> new GoldenCase(folder, preset))
                .toList();
    }

    /** {@return names of files in the folder that belong to no preset} */
    static Set<String> strayFiles(Path folder) {
        Set<String> strays = new TreeSet<>();
        for (String name : folder.toFile().list()) {
            boolean known = OTHER_FILES.contains(name)
                    || of(folder).stream()
                            .anyMatch(c -> c.after().endsWith(name) || c.marks().endsWith(name));
            if (!known) {
                strays.add(name);
            }
        }
        return strays;
    }

    Path after() {
        return folder.resolve("after" + suffix());
    }

    Path marks() {
        return folder.resolve("marks" + suffix());
    }

    private String suffix() {
        return preset == Preset.STANDARD ? ".txt" : "." + preset + ".txt";
    }

    boolean isComplete() {
        return Files.exists(after()) && Files.exists(marks());
    }

    String name() {
        return folder.getFileName() + ", " + preset;
    }

    String source() {
        return TestData.read(folder.resolve("before.txt"));
    }

    Bluepencil cleaner() {
        return TestData.cleaner(preset);
    }

    Cleaned clean() {
        return cleaner().clean(Source.file(folder.resolve("before.txt")).withName("before.txt"));
    }

    static String explain(Cleaned cleaned) {
        StringBuilder lines = new StringBuilder(Explanation.summary(cleaned) + "\n");
        Explanation.lines(cleaned).forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
