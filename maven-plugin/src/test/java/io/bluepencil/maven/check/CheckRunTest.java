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
    private String baseline = "use";
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
    void leavesAsideWhatStandsAroundTheArticleOfAPage() throws Exception {
        String story = "<p>The ferry will be back in service on Friday, the operator said on Monday morning.</p>"
                + "<p>Until then a bus takes the passengers around the bay twice a day, free for all who hold a ticket.</p>";
        write("a.html", "<nav><a href=/>Home</a></nav><article><h1>Ferry is back</h1>" + story + "</article>");
        check("finding", 0);

        assertThat(journal.infos).containsExactly("the corpus: 0 findings, 1 cut around articles left aside in 1 file");
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

    @Test
    void onlyWhatIsNewFails() throws Exception {
        write("a.txt", FINDING);
        baseline = "write";
        check("finding", 0);
        assertThat(journal.infos).containsExactly("the corpus: wrote 1 finding to known.json");
        baseline = "use";
        check("finding", 0);
        assertThat(journal.infos).last().isEqualTo("the corpus: 0 findings, 1 known from known.json in 1 file");
        Files.writeString(folder.resolve("a.txt"), "It rained.\n" + FINDING + FINDING);
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> check("finding", 0))
                .withMessageStartingWith("the corpus: 1 finding, 1 known from known.json in 1 file\na.txt:6: ad [");
        baseline = "off";
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> check("finding", 0))
                .withMessageStartingWith("the corpus: 2 findings in 1 file\n");
    }

    @Test
    void whatIsFoundNoLongerIsNamed() throws Exception {
        write("\u00fc 1%.txt", FINDING);
        write("b.txt", FINDING);
        baseline = "write";
        check("finding", 0);
        baseline = "use";
        check("finding", 0);
        assertThat(journal.warnings).isEmpty();
        Files.delete(files.remove(1));
        Files.writeString(files.get(0), "The council met.\n");
        check("finding", 0);
        assertThat(journal.warnings)
                .hasSize(3)
                .first()
                .isEqualTo("known.json:5: \u00fc 1%.txt: no longer found: ad [known-line] \"Advertisement\"");
        assertThat(journal.warnings.get(1)).contains("b.txt: the file is gone");
    }

    @Test
    void writesSarif() throws Exception {
        write("a.txt", FINDING);
        check("never", 0);

        assertThat(folder.resolve("out/out.sarif"))
                .content()
                .contains("\"ruleId\":\"known-line\"", "\"uri\":\"a.txt\"", "\"startLine\":2,");
    }

    private void check(String failOn, int maxFindings) throws ContentException, IOException {
        KnownFindings known = new KnownFindings(folder.resolve("known.json"), "known.json", BaselineUse.of(baseline));
        CheckJob.Limits limits = new CheckJob.Limits(FailOn.of(failOn), maxFindings, 2);
        CheckJob.Texts texts = new CheckJob.Texts("the corpus", files);
        new CheckRun(
                        new CheckJob(
                                texts,
                                folder,
                                Cleaners.standard(),
                                limits,
                                known,
                                folder.resolve("out/out.sarif"),
                                file -> "explain " + file.getFileName()),
                        journal)
                .execute();
    }
}
