package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Cleaned;
import io.bluepencil.Mark;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the cases against {@code gold.txt}, where somebody who did not know the rules wrote a label before every line that is
 * boilerplate: no line of the story may go, and hardly any boilerplate may stay.
 */
class GoldTest {

    @ParameterizedTest
    @CsvSource({"STANDARD, 97", "BODY_ONLY, 95"})
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
        Cleaned cleaned = TestData.cleaner(preset).clean(TestData.read(folder.resolve("before.txt")));
        Set<Integer> cut =
                cleaned.marks().stream().filter(Mark::cut).map(Mark::line).collect(Collectors.toSet());
        int due = 0;
        for (int line = 1; line <= gold.length; line++) {
            String place = folder.getFileName() + ":" + line;
            boolean labelled = gold[line - 1].startsWith("{{");
            if (labelled && preset.cut().contains(label(gold[line - 1]))) {
                due++;
                if (!cut.contains(line)) {
                    left.add(place);
                }
            } else if (!labelled && cut.contains(line)) {
                lost.add(place);
            }
        }
        return due;
    }

    private static Label label(String line) {
        return Label.of(line.substring(2, line.indexOf("}}"))).orElseThrow();
    }
}
