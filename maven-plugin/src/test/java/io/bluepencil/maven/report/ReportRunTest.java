package io.bluepencil.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.maven.build.MemoryJournal;
import io.bluepencil.maven.settings.Cleaners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportRunTest {

    @TempDir
    private Path folder;

    private final MemoryJournal journal = new MemoryJournal();

    private void report(List<Path> texts) throws IOException {
        new ReportRun("the corpus", folder, folder.resolve("report"), Cleaners.standard(), 2).execute(texts, journal);
    }

    @Test
    void tellsOfEveryTextInOrder() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            texts.add(
                    Files.writeString(folder.resolve(i + ".txt"), "The council met.\nAdvertisement\nIt went home.\n"));
        }
        report(texts);

        assertThat(Files.readAllLines(folder.resolve("report/marks.jsonl")))
                .hasSize(300)
                .element(299)
                .asString()
                .contains("299.txt");
        assertThat(folder.resolve("report/changes.patch")).content().contains("--- a/0.txt\n", "-Advertisement\n");
        assertThat(folder.resolve("report/index.html")).content().contains("\"title\":\"the corpus\"");
        assertThat(journal.infos)
                .containsExactly("the corpus: the report on 300 files is in " + folder.resolve("report/index.html"));
    }

    @Test
    void saysNothingWhereThereIsNothing() throws IOException {
        report(List.of());

        assertThat(folder.resolve("report")).doesNotExist();
        assertThat(journal.infos).isEmpty();
    }
}
