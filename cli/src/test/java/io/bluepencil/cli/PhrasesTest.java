package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.run;
import static io.bluepencil.cli.Desktop.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhrasesTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desktop(folder);
        desk.write(
                "in/a.txt",
                "Voices of the \"valley\" \\o/\nThe council met.\nAdvertisement\nIt voted for the bridge.\n");
        desk.write("in/b.txt", "The mayor spoke.\nVOICES OF THE VALLEY o\nAdvertisement\nHe said much.\n");
        desk.write("in/c.txt", "Rain fell.\nVoices of the valley o\nAdvertisement\nIt fell for days.\n");
        desk.write("in/d.txt", "The bridge fell.\nNobody was hurt.\n");
    }

    @Test
    void recurringLinesAreListedForReview() {
        Result result = run("phrases", desk.name("in"));
        String examples = desk.name("in/a.txt") + ", " + desk.name("in/b.txt") + ", " + desk.name("in/c.txt");
        assertThat(result.out()).isEqualTo("""
                # Short lines that recur over 4 documents.
                # What is no boilerplate, delete; what has a better label, move; the rest goes into bluepencil.yaml.
                phrases:
                  other:
                    # 3 documents (75.0 %): head 1, middle 2; EXAMPLES
                    - {text: "Voices of the \\"valley\\" \\\\o/", position: whole}
                """.replace("EXAMPLES", examples));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void whatIsListedIsAConfiguration() throws IOException {
        Path file =
                desk.write("bluepencil.yaml", run("phrases", desk.name("in")).out());
        Bluepencil pencil = Bluepencil.builder().config(Config.load(file)).build();
        assertThat(pencil.clean(desk.read("in/c.txt")).text()).isEqualTo("Rain fell.\nIt fell for days.\n");
        assertThat(run("phrases", "--min-documents", "4", desk.name("in")).out())
                .endsWith("\nphrases: {}\n");
    }

    @Test
    void knownLinesAreListedOnRequest() {
        assertThat(run("phrases", "--known", desk.name("in")).out())
                .contains("  ad:\n    # 3 documents (75.0 %): middle 3; marked already in 3; ")
                .contains("    - {text: \"Advertisement\", position: whole}\n  other:\n");
    }

    @Test
    void optionsChooseWhatIsListed() throws IOException {
        assertThat(run("phrases", "--max-words", "4", desk.name("in")).out()).doesNotContain("Voices");
        assertThat(run("phrases", "--min-share", "80", desk.name("in")).out()).doesNotContain("Voices");
        Result limited = run("phrases", "--known", "--limit", "1", desk.name("in"));
        assertThat(limited.out()).contains("Advertisement").doesNotContain("Voices");
        assertThat(limited.err()).isEqualTo("bluepencil: 2 lines recur; --limit lists more than the first 1\n");
    }

    @Test
    void threadsDoNotMatter() throws IOException {
        for (int i = 0; i < 200; i++) {
            desk.write("in/" + i + ".txt", "Story number " + i + ".\nVoices " + i % 7 + " of it\nThe " + i + " end.\n");
        }
        String one = run("phrases", "--threads", "1", desk.name("in")).out();
        assertThat(one.lines().filter(line -> line.contains("Voices"))).hasSize(8);
        assertThat(run("phrases", "--threads", "8", desk.name("in")).out()).isEqualTo(one);
    }

    @Test
    void mistakesAreAnswered() {
        assertThat(run("phrases", "--min-documents", "0", desk.name("in")).err())
                .contains("must be at least 1, not 0");
        assertThat(run("phrases", "--min-share", "101", desk.name("in")).code()).isEqualTo(2);
        Result stdin = runWith("text", "phrases", "-");
        assertThat(stdin.code()).isEqualTo(2);
        assertThat(stdin.err()).contains("'stdin' can be read only once, and phrases reads everything twice");
    }

    @Test
    void failureIsToldOnce() throws IOException {
        Result result = run("phrases", "--on-malformed", "fail", desk.name("in"), desk.name("missing.txt"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.out()).contains("Voices");
    }
}
