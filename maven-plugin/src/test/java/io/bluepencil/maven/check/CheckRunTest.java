package io.bluepencil.maven.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.maven.build.ContentException;
import io.bluepencil.maven.build.MemoryJournal;
import io.bluepencil.maven.settings.Cleaners;
import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRunTest {

    private static final String FINDING = "The council met.\nAdvertisement\nIt went home.\n";

    @TempDir
    private Path folder;

    private final List<Path> files = new ArrayList<>();
    private final MemoryJournal journal = new MemoryJournal();

    @Test
    void passesWhereThereIsNothingToCut() throws Exception {
        write("a.txt", "The council met.\n");
        check("finding", 0);

        assertThat(journal.infos).containsExactly("the corpus: 0 findings in 1 file");
    }

    @Test
    void saysNothingWhereThereIsNothing() throws Exception {
        check("finding", 0);

        assertThat(journal.infos).isEmpty();
        assertThat(journal.details).hasSize(1);
    }

    @Test
    void namesEveryFinding() throws Exception {
        write("a.txt", FINDING);
        write("b.txt", "\n" + FINDING + FINDING);

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> check("finding", 0))
                .withMessageStartingWith("the corpus: 3 findings in 2 files\na.txt:2: ad [known-line] ")
                .withMessageContaining("\nb.txt:3: ad [known-line] ")
                .withMessageContaining("\nb.txt:6: ad [known-line] ")
                .withMessageEndingWith(" run: explain a.txt");
        assertThat(journal.warnings).isEmpty();
    }

    @Test
    void toleratesSome() throws Exception {
        write("a.txt", FINDING);
        check("finding", 1);
        check("never", 0);

        assertThat(journal.infos)
                .containsExactly("the corpus: 1 finding (1 tolerated) in 1 file", "the corpus: 1 finding in 1 file");
        assertThat(journal.warnings).hasSize(2).allMatch(line -> line.startsWith("a.txt:2: ad [known-line] "));
    }

    @Test
    void doubtsWhatCannotBeJudged() throws Exception {
        Files.write(folder.resolve("b.txt"), new byte[] {'a', 0, '\n'});
        files.add(folder.resolve("b.txt"));
        check("finding", 0);

        assertThat(journal.infos).containsExactly("the corpus: 0 findings, 1 doubt in 1 file");
        assertThat(journal.warnings).singleElement().asString().startsWith("b.txt: offset 1: NUL");
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> check("doubt", 5))
                .withMessageContaining("\nb.txt: offset 1: NUL");
    }

    @Test
    void knowsWhenToFail() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> FailOn.of("findings"))
                .withMessage("unknown value of failOn 'findings'; did you mean 'finding'?");
    }

    private void write(String name, String text) throws IOException {
        files.add(Files.writeString(folder.resolve(name), text));
    }

    private void check(String failOn, int maxFindings) throws ContentException {
        CheckJob.Limits limits = new CheckJob.Limits(FailOn.of(failOn), maxFindings, 2);
        CheckJob.Texts texts = new CheckJob.Texts("the corpus", files);
        new CheckRun(
                        new CheckJob(
                                texts, folder, Cleaners.standard(), limits, file -> "explain " + file.getFileName()),
                        journal)
                .execute();
    }
}
