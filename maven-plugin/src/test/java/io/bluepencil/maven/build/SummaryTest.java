package io.bluepencil.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Verdict;
import io.bluepencil.rule.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Task TASK = new Task("a.txt", Path.of("a.txt"), 1, "a.txt", Path.of("b.txt"));
    private static final long NANOS = 1_250_000_000;

    @Test
    void namesTheMostFrequentLabels() {
        Map<Label, Integer> cuts = Map.of(
                Label.AD, 2, Label.RELATED, 9, Label.GALLERY, 2, Label.NOTICE, 1, Label.SHARE, 1, Label.VIDEO, 1);

        assertThat(line(outcome(Verdict.CLEANED, cuts)))
                .isEqualTo("1 file: 1 cleaned; 16 cuts: related 9, ad 2, gallery 2, share 1, 2 more labels; 1.3 s");
    }

    @Test
    void tellsWhatBecameOfTheFiles() {
        assertThat(line(
                        Outcome.failed(TASK, "no"),
                        Outcome.upToDate(TASK, Manifest.Entry.pending("a.txt")),
                        outcome(Verdict.EMPTY, Map.of()),
                        outcome(Verdict.SKIPPED, Map.of()),
                        outcome(Verdict.OVER_BUDGET, Map.of()),
                        outcome(Verdict.OVER_BUDGET, Map.of(Label.AD, 1)),
                        outcome(Verdict.ONLY_BOILERPLATE, Map.of())))
                .isEqualTo("7 files: 1 cleaned, 1 unchanged, 1 up to date, 1 over budget, 1 nothing but boilerplate,"
                        + " 1 passed through, 1 failed; 1 cut: ad 1; 1.3 s");
    }

    private static Outcome outcome(Verdict verdict, Map<Label, Integer> cuts) {
        Findings findings = new Findings(verdict, "", cuts, List.of(), "");
        return new Outcome(TASK, Reason.NEW, Manifest.Entry.pending("a.txt"), true, findings, null);
    }

    private static String line(Outcome... outcomes) {
        return new Summary(List.of(outcomes), 0).line(NANOS);
    }
}
