package io.bluepencil.maven.build;

import static io.bluepencil.maven.build.Module.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.maven.files.Selection;
import io.bluepencil.maven.settings.Cleaners;
import io.bluepencil.maven.settings.ReadingSettings;
import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says, and what it refuses. */
class CleaningRunReportTest {

    private static final byte[] NO_UTF_8 = {'a', (byte) 0xC3, '\n'};

    @TempDir
    private Path base;

    private Module module;

    @BeforeEach
    void aModule() {
        module = new Module(base);
    }

    @Test
    void namesTheFirstFilesAndReportsAll() throws Exception {
        for (int i = 0; i < 4; i++) {
            module.write("src/main/content/" + i + ".txt", ARTICLE);
        }
        module.run();

        assertThat(module.journal.infos).hasSize(4);
        assertThat(module.journal.infos.get(0)).startsWith("src/main/content/0.txt: cleaned, 1 cut, ");
        assertThat(module.journal.infos.get(2)).isEqualTo("and 2 more: see target/bluepencil/clean-default.txt");
        assertThat(report()).hasLineCount(12).contains("  src/main/content/3.txt:2: cut ad [known-line] ");
        assertThat(module.journal.details)
                .anyMatch(line -> line.startsWith("src/main/content/3.txt:2: cut ad [known-line]"));
    }

    @Test
    void reportsWhatIsUpToDate() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE)
                .write("src/main/content/b.txt", ARTICLE)
                .run();
        String first = report();
        module.write("src/main/content/b.txt", "\n" + ARTICLE).run();

        assertThat(report())
                .isEqualTo(first.replace("b.txt:2:", "b.txt:3:").replace(shareOf(first), shareOf(report())));
    }

    private static String shareOf(String report) {
        return report.substring(report.lastIndexOf("b.txt: cleaned"), report.lastIndexOf("b.txt:"));
    }

    private String report() throws IOException {
        return Files.readString(module.path("target/bluepencil/clean-default.txt"));
    }

    @Test
    void passesThroughWhatItCannotDecode() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE);
        Files.write(module.path("src/main/content/b.txt"), NO_UTF_8);
        module.cleaner =
                Cleaners.settings(new ReadingSettings("UTF-8", "pass", 1000L)).cleaner("");

        assertThat(module.run()).contains("2 files: 1 cleaned, 1 passed through; 1 cut");
        assertThat(module.journal.warnings).singleElement().asString().startsWith("src/main/content/b.txt: offset 1: ");
        assertThat(module.path("target/classes/b.txt")).hasBinaryContent(NO_UTF_8);
    }

    @Test
    void passesThroughWhatIsTooLarge() throws Exception {
        String large = "Advertisement\n".repeat(100);
        module.write("src/main/content/a.txt", large);

        assertThat(module.run()).contains("1 file: 1 passed through");
        assertThat(module.journal.warnings).singleElement().asString().contains("larger than 1000 bytes");
        assertThat(module.path("target/classes/a.txt")).hasContent(large);
        assertThat(module.run()).contains("1 file up to date");
    }

    @Test
    void namesEveryFileThatFails() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE);
        Files.write(module.path("src/main/content/b.txt"), NO_UTF_8);
        Files.write(module.path("src/main/content/c.txt"), NO_UTF_8);
        module.cleaner =
                Cleaners.settings(new ReadingSettings("UTF-8", "fail", 1000L)).cleaner("");

        for (int run = 0; run < 2; run++) {
            assertThatExceptionOfType(ContentException.class)
                    .isThrownBy(module::run)
                    .withMessageContaining("\nsrc/main/content/b.txt: byte 1 is not valid UTF-8")
                    .withMessageContaining("\nsrc/main/content/c.txt: byte 1 is not valid UTF-8");
        }
        assertThat(module.files("target/classes")).containsOnlyKeys("a.txt");
    }

    @Test
    void unpacksWhatIsCompressed() throws Exception {
        module.write("src/main/content/b.txt.gz", "");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(module.path("src/main/content/b.txt.gz")))) {
            out.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
        }
        module.run();

        assertThat(module.files("target/classes")).containsOnlyKeys("b.txt").containsEntry("b.txt", Module.CLEANED);

        module.write("src/main/content/b.txt", ARTICLE);
        refuses("target/classes/b.txt would be written twice: by clean from src/main/content/b.txt.gz, and from"
                + " src/main/content/b.txt as well");
    }

    @Test
    void saysWhenACompressedFileIsDamaged() throws Exception {
        module.write("src/main/content/b.txt.gz", "no gzip");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(module::run)
                .withMessageContaining("src/main/content/b.txt.gz: damaged or incomplete gzip file");
    }

    @Test
    void refusesAFileThatIsAResourceToo() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE).write("src/main/resources/a.txt", "");
        resource("target/classes", List.of());
        refuses(
                "target/classes/a.txt would be written twice: by clean from src/main/content/a.txt, and by the resources from"
                        + " src/main/resources/a.txt");

        resource("target/classes", List.of("**/*.txt"));
        assertThat(module.run()).contains("1 file: 1 cleaned");
        resource("target/classes/elsewhere", List.of());
        assertThat(module.run()).contains("1 file up to date");
    }

    private void resource(String target, List<String> excludes) {
        Selection selection = Selection.of(List.of(), excludes, true);
        module.resources =
                List.of(new ResourceFolder(module.path("src/main/resources"), module.path(target), selection));
    }

    @Test
    void refusesToWriteOverItsSources() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE);
        for (String output : List.of("src/main/content", "src/main/content/cleaned", "src")) {
            module.output = output;
            refuses("must lie in different folders");
        }
    }

    @Test
    void refusesAFileThatAnotherExecutionWrites() throws Exception {
        module.write("src/main/content/a.txt", ARTICLE).run();
        module.key = "clean-again";
        module.others = List.of("clean-default");

        refuses(
                "target/classes/a.txt would be written twice: by clean-again from src/main/content/a.txt, and by clean-default");
    }

    private void refuses(String message) {
        assertThatExceptionOfType(UsageException.class).isThrownBy(module::run).withMessageContaining(message);
    }
}
