package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the cases against {@code gold.txt}, where somebody who did not know the rules wrote a label before every line that is
 * boilerplate: no line of the story may go, and hardly any boilerplate may stay.
 */
class GoldTest {

    private static final Pattern LABELLED = Pattern.compile("\\{\\{([a-z-]+)}}");

    @ParameterizedTest
    @CsvSource({"STANDARD, 90", "BODY_ONLY, 87"})
    void linesOfTheStoryStayAndBoilerplateGoes(Preset preset, int leastPercent) {
        List<String> lost = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int due = 0;
        for (Path folder : TestData.folders("cases")) {
            if (Files.exists(folder.resolve("gold.txt"))) {
                due += compare(folder, preset, lost, left);
            }
        }
        assertThat(lost).as("lines of the story that were cut").isEmpty();
        assertThat(100.0 * (due - left.size()) / due)
                .as("boilerplate that was cut, percent of %d lines; left: %s", due, left)
                .isGreaterThanOrEqualTo(leastPercent);
    }

    /** Collects the differences of one case; returns how many lines should go. */
    private static int compare(Path folder, Preset preset, List<String> lost, List<String> left) {
        String[] gold = TestData.read(folder.resolve("gold.txt")).split("\n", -1);
        String[] lines = TestData.read(folder.resolve("before.txt")).split("\n", -1);
        Cleaned cleaned = TestData.cleaner(preset).clean(String.join("\n", lines));
        Set<Integer> cut =
                cleaned.marks().stream().filter(Mark::cut).map(Mark::line).collect(Collectors.toSet());
        List<String> kept = cleaned.text().lines().map(GoldTest::words).toList();
        int due = 0;
        for (int line = 1; line <= gold.length; line++) {
            String text = lines[line - 1];
            Matcher labelled = LABELLED.matcher(gold[line - 1]);
            boolean copyStays = kept.stream().anyMatch(other -> other.contains(words(text)));
            if (labelled.lookingAt()) {
                boolean mustGo =
                        preset.cut().contains(Label.of(labelled.group(1)).orElseThrow());
                due += mustGo ? 1 : 0;
                if (mustGo && !cut.contains(line) && !isCopy(lines, line)) {
                    left.add(folder.getFileName() + ":" + line);
                }
            } else if (cut.contains(line) && !gold[line - 1].contains("{{") && !copyStays) {
                lost.add(folder.getFileName() + ":" + line);
            }
        }
        return due;
    }

    private static String words(String line) {
        return line.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Of two equal lines either may go. */
    private static boolean isCopy(String[] lines, int line) {
        String text = words(lines[line - 1]);
        return Arrays.stream(lines).map(GoldTest::words).filter(text::equals).count() > 1;
    }
}
