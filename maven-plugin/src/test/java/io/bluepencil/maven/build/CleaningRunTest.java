package io.bluepencil.maven.build;

import static io.bluepencil.maven.build.Module.ARTICLE;
import static io.bluepencil.maven.build.Module.CLEANED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bluepencil.Links;
import io.bluepencil.maven.files.AtomicFiles;
import io.bluepencil.maven.settings.Cleaners;
import io.bluepencil.report.OutputForm;
import io.bluepencil.report.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleaningRunTest {

    private static final String PAGE = "<title>Bridge closed</title><main><h1>Bridge closed</h1>"
            + "<p>The bridge over the harbour will be closed for nine weeks, the council said on Monday.</p></main>";
    private static final String PAGE_TEXT =
            "Bridge closed\n\nThe bridge over the harbour will be closed for nine weeks, the council said on Monday.\n";

    @TempDir
    private Path base;

    private Module module;

    @BeforeEach
    void aModule() {
        module = new Module(base);
    }

    @Test
    void writesCleanedCopies() throws Exception {
        module.write("src/main/content/a b/c.txt", ARTICLE).write("src/main/content/d.txt", CLEANED);
        module.write("src/main/content/e.html", ARTICLE);

        assertThat(module.run())
                .startsWith("src/main/content -> target/classes: 2 files: 1 cleaned, 1 unchanged; 1 cut: ad 1; ");
        assertThat(module.files("target/classes"))
                .containsOnlyKeys("a b/c.txt", "d.txt")
                .containsEntry("a b/c.txt", CLEANED);
        assertThat(module.files("src/main/content")).containsEntry("a b/c.txt", ARTICLE);
        assertThat(module.touched)
                .containsExactly(module.path("target/classes/a b/c.txt"), module.path("target/classes/d.txt"));
        assertThat(module.path("target/bluepencil")).isDirectoryNotContaining("glob:**.writing");
    }

    @Test
    void pagesBecomeTextsOrWhatElseIsAskedFor() throws Exception {
        module.includes = List.of("**/*.txt", "**/*.html");
        module.write("src/main/content/a.txt", ARTICLE).write("src/main/content/b.html", PAGE);
        module.run();

        assertThat(module.files("target/classes"))
                .containsEntry("a.txt", CLEANED)
                .containsEntry("b.txt", PAGE_TEXT);
        module.form = new OutputForm(OutputFormat.MARKDOWN, Links.KEEP, false);
        module.run();
        assertThat(module.files("target/classes"))
                .containsOnlyKeys("a.md", "b.md")
                .containsEntry("b.md", "# " + PAGE_TEXT);
        assertThat(module.run()).contains(": 2 files up to date; ");
    }

    @Test
    void writesPagesAgainIfLinksAreToGo() throws Exception {
        module.includes = List.of("**/*.html");
        module.form = new OutputForm(OutputFormat.MARKDOWN, Links.KEEP, false);
        module.write("src/main/content/b.html", PAGE.replace("council", "<a href='https://a.example/b'>council</a>"));
        module.run();
        assertThat(module.files("target/classes").get("b.md")).contains("[council](https://a.example/b)");

        module.form = new OutputForm(OutputFormat.MARKDOWN, Links.DROP, false);
        module.run();
        assertThat(module.files("target/classes")).containsEntry("b.md", "# " + PAGE_TEXT);
    }

    @Test
    void aPageThatCannotBeReadIsNotCopied() {
        module.includes = List.of("**/*.html");

        assertThatThrownBy(
                        () -> module.write("src/main/content/a.html", "\0\0\0").run())
                .hasMessageContaining("NUL")
                .hasMessageContaining("exclude it");
    }

    @Test
    void writesNothingIfNothingChanged() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE)
                .write("src/main/content/b.txt", CLEANED)
                .run();
        module.age();

        assertThat(module.run()).contains(": 2 files up to date; ");
        assertThat(module.written()).isEmpty();
        assertThat(module.touched).isEmpty();
        assertThat(module.journal.details).contains("src/main/content/a.txt: up to date");
    }

    @Test
    void knowsItsFilesHoweverTheirFolderIsWritten() throws Exception {
        module = new Module(base.resolve("."));
        module.write("src/main/content/a.txt", ARTICLE).run();

        assertThat(module.run()).contains(": 1 file up to date; ");
        assertThat(module.files("target/classes")).containsEntry("a.txt", CLEANED);
    }

    @Test
    void saysNothingWhereThereIsNothing() throws Exception {
        assertThat(module.run()).isEmpty();
        assertThat(module.journal.details).hasSize(1);
        assertThat(base).isEmptyDirectory();
    }

    @Test
    void saysThatNoFileIsIncluded() throws Exception {
        assertThat(module.write("src/main/content/a.html", ARTICLE).run())
                .isEqualTo("no file in src/main/content is included");
    }

    @Test
    void cleansAgainWhatChanged() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE)
                .write("src/main/content/b.txt", ARTICLE)
                .run();
        module.write("src/main/content/b.txt", ARTICLE + ARTICLE);

        assertThat(module.run()).contains("2 files: 1 cleaned, 1 up to date; ");
        assertThat(module.journal.details).contains("src/main/content/b.txt: the source changed, written");
    }

    @Test
    void cleansAllAgainWithAnotherConfigurationButWritesOnlyWhatDiffers() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE)
                .write("src/main/content/b.txt", CLEANED)
                .run();
        module.cleaner = Cleaners.settings("annotate").cleaner("");

        assertThat(module.run()).contains("2 files: 2 unchanged");
        assertThat(module.files("target/classes")).containsEntry("a.txt", ARTICLE);
        assertThat(module.touched).containsExactly(module.path("target/classes/a.txt"));
        assertThat(module.run()).contains("2 files up to date");
    }

    @Test
    void putsRightWhatSomebodyElseChanged() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE)
                .write("src/main/content/b.txt", ARTICLE)
                .run();
        module.write("target/classes/a.txt", "something else").delete("target/classes/b.txt");

        assertThat(module.run()).contains("2 files: 2 cleaned");
        assertThat(module.files("target/classes"))
                .containsEntry("a.txt", CLEANED)
                .containsEntry("b.txt", CLEANED);
        assertThat(module.journal.details)
                .contains("src/main/content/a.txt: the output was changed by somebody else, written")
                .contains("src/main/content/b.txt: the output was missing, written");
    }

    @Test
    void deletesWhatHasNoSourceAnyMore() throws Exception {
        module.write("src/main/content/old/a.txt", ARTICLE)
                .write("src/main/content/b.txt", ARTICLE)
                .run();
        module.write("target/classes/other.txt", "not ours").delete("src/main/content/old/a.txt");

        assertThat(module.run()).contains("1 file: 1 up to date, 1 deleted");
        assertThat(module.files("target/classes")).containsOnlyKeys("b.txt", "other.txt");
        assertThat(module.path("target/classes/old")).doesNotExist();
        assertThat(module.touched).containsExactly(module.path("target/classes/old/a.txt"));
    }

    @Test
    void deletesEverythingWithTheLastSource() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE).run();
        module.delete("src/main/content/a.txt").delete("src/main/content");

        assertThat(module.run()).contains("0 files: 1 deleted");
        assertThat(module.files("target")).isEmpty();
        assertThat(module.run()).isEmpty();
    }

    @Test
    void movesWithTheOutputFolder() throws Exception {
        module.write("src/main/content/x/a.txt", ARTICLE).run();
        module.output = "target/classes/articles";
        module.run();

        assertThat(module.files("target/classes")).containsOnlyKeys("articles/x/a.txt");
    }

    @Test
    void keepsWhatSomebodyMadeOfAnOutputOutsideTheBuildDirectory() throws Exception {
        module.output = "published";
        module.write("src/main/content/a.txt", ARTICLE)
                .write("src/main/content/b.txt", ARTICLE)
                .run();
        module.write("published/a.txt", "edited by hand");
        module.delete("src/main/content/a.txt").delete("src/main/content/b.txt").run();

        assertThat(module.files("published")).containsOnlyKeys("a.txt");
        assertThat(module.journal.warnings)
                .singleElement()
                .asString()
                .startsWith("published/a.txt: its source is gone");
    }

    @Test
    void findsAndDeletesWhatAKilledRunBegan() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE).run();
        String manifest = Files.readString(module.path("target/bluepencil/clean-default.manifest"));
        module.write("target/bluepencil/clean-default.manifest", manifest + "- - b.txt\n");
        module.write("target/classes/b.txt", "half");

        assertThat(module.run()).contains("1 file: 1 up to date, 1 deleted");
        assertThat(module.files("target/classes")).containsOnlyKeys("a.txt");
    }

    @Test
    void finishesWhatAKilledRunBegan() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE).run();
        String manifest = Files.readString(module.path("target/bluepencil/clean-default.manifest"));
        module.write("src/main/content/b.txt", ARTICLE);
        module.write("target/bluepencil/clean-default.manifest", manifest + "- - b.txt\n");

        assertThat(module.run()).contains("2 files: 1 cleaned, 1 up to date");
        assertThat(module.journal.details).contains("src/main/content/b.txt: the last run did not finish, written");
    }

    @Test
    void sweepsTheTemporaryFilesOfAKilledRun() throws Exception {
        module.write("src/main/content/deep/a.txt", ARTICLE);
        AtomicFiles killed = new AtomicFiles(module.path("target/bluepencil/clean-default.writing"));
        killed.write(module.path("target/classes/deep/half.txt"), out -> {
            String temporary =
                    module.files("target/classes/deep").keySet().iterator().next();
            module.write("target/classes/deep/" + temporary.replace("-1.", "-2."), "half");
        });
        module.delete("target/classes/deep/half.txt").run();

        assertThat(module.files("target/classes")).containsOnlyKeys("deep/a.txt");
        assertThat(module.files("target/bluepencil")).containsOnlyKeys("clean-default.manifest", "clean-default.txt");
    }

    @Test
    void startsAnewWithAManifestItCannotRead() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE).run();
        module.write("target/bluepencil/clean-default.manifest", "something else\n");

        assertThat(module.run()).contains("1 file: 1 cleaned");
        assertThat(module.touched).isEmpty();
        assertThat(module.run()).contains("1 file up to date");
    }

    @Test
    void isTheSameWhateverTheClockAndTheFolderAre(@TempDir Path elsewhere) throws Exception {
        Module twin = new Module(elsewhere);
        for (Module each : new Module[] {module, twin}) {
            each.write("src/main/content/\u00fcber Nacht.txt", ARTICLE)
                    .write("src/main/content/a.txt", CLEANED)
                    .run();
        }

        assertThat(module.files("target")).isEqualTo(twin.files("target"));
        assertThat(module.files("target/bluepencil").get("clean-default.manifest"))
                .contains(" %C3%BCber%20Nacht.txt\n");
    }
}
