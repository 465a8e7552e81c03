package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Cleaned;
import io.bluepencil.Preset;
import io.bluepencil.Verdict;
import io.bluepencil.rule.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the pages against {@code gold.txt}: the lines of the article, written by somebody who had not seen the rules, with
 * {@code {{label}}} before those that may stay only where the preset keeps that label. Whatever stands in no line has to go. {@code
 * -Dgolden=report} prints what is lost and what is left over.
 */
class PageGoldTest {

    private static final Pattern LABELLED = Pattern.compile("\\{\\{([a-z-]+)}}(.*)");

    @ParameterizedTest
    @CsvSource({"STANDARD, 98, 92", "BODY_ONLY, 98, 86"})
    void theArticleIsLeft(Preset preset, int leastKept, int leastClean) {
        Score score = new Score(preset);
        for (Path folder : TestData.folders("pages")) {
            score.add(new GoldenCase(folder, preset));
        }
        if ("report".equals(System.getProperty("golden"))) {
            System.out.println(preset + ": " + score);
        }
        assertThat(score.percentKept())
                .as("lines of the article kept, percent; " + score)
                .isGreaterThanOrEqualTo(leastKept);
        assertThat(score.percentClean())
                .as("lines left that belong there, percent; " + score)
                .isGreaterThanOrEqualTo(leastClean);
    }

    private static final class Score {
        private final Preset preset;
        private final List<String> lost = new ArrayList<>();
        private final List<String> leaked = new ArrayList<>();
        private int due;
        private int left;

        Score(Preset preset) {
            this.preset = preset;
        }

        void add(GoldenCase page) {
            Cleaned cleaned = page.clean();
            String name = page.folder().getFileName() + ": ";
            StringBuilder allowed = new StringBuilder();
            String output = words(cleaned.text());
            for (String line : TestData.read(page.folder().resolve("gold.txt")).split("\n", -1)) {
                Matcher labelled = LABELLED.matcher(line);
                if (!labelled.matches()) {
                    allowed.append(words(line));
                    due += line.isEmpty() ? 0 : 1;
                    if (!output.contains(words(line))) {
                        lost.add(name + line);
                    }
                } else if (!preset.cut().contains(Label.of(labelled.group(1)).orElseThrow())) {
                    allowed.append(words(labelled.group(2)));
                }
            }
            if (allowed.length() == 0 && cleaned.verdict() == Verdict.ONLY_BOILERPLATE) {
                return;
            }
            cleaned.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
                left++;
                if (allowed.indexOf(words(line)) < 0) {
                    leaked.add(name + line);
                }
            });
        }

        private static String words(String line) {
            return line.replaceAll("[^\\p{L}\\p{N}]", "");
        }

        double percentKept() {
            return 100.0 * (due - lost.size()) / due;
        }

        double percentClean() {
            return 100.0 * (left - leaked.size()) / left;
        }

        @Override
        public String toString() {
            return "lost " + lost.size() + " of " + due + ":\n" + String.join("\n", lost) + "\nleaked " + leaked.size()
                    + " of " + left + ":\n" + String.join("\n", leaked) + "\n";
        }
    }
}
