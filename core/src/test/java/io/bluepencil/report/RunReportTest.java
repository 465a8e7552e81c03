package io.bluepencil.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {

    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void hasFourFiles() throws IOException {
        SampleReport.write(folder.resolve("new/report"), SampleReport.few());

        assertThat(files())
                .containsExactly(
                        "new/report/bluepencil.sarif",
                        "new/report/changes.patch",
                        "new/report/index.html",
                        "new/report/marks.jsonl");
    }

    @Test
    void sameDocumentsGiveSameBytes() throws IOException {
        SampleReport.write(folder.resolve("one"), SampleReport.few());
        SampleReport.write(folder.resolve("two"), SampleReport.few());

        for (String name : List.of("index.html", "changes.patch", "marks.jsonl", "bluepencil.sarif")) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
        }
    }

    @Test
    void whatDoesNotFitThePageStandsBesideIt() throws IOException {
        Map<String, String> large = Map.of("large.txt", "XX ad\n" + "word ".repeat(3_900) + "\n");
        SampleReport.write(folder, large, 103);
        assertThat(files()).contains("data/102.js").doesNotContain("data/0.js");
        assertThat(folder.resolve("data/102.js"))
                .content()
                .startsWith("bluepencil(102,{\"notes\":")
                .endsWith("});\n");
        SampleReport.write(folder, large, 1);
        assertThat(files()).hasSize(4);
    }

    @Test
    void aReportThatIsNotFinishedLeavesTheOldOne() throws IOException {
        SampleReport.write(folder, SampleReport.few());
        String old = Files.readString(folder.resolve("changes.patch"));
        try (RunReport report = new RunReport(folder, "another", SampleReport.PENCIL)) {
            report.add(ReportedDocument.of(SampleReport.clean("a.txt", "XX\nOne.\n")));
        }

        assertThat(files()).hasSize(4);
        assertThat(folder.resolve("changes.patch")).hasContent(old);
    }

    @Test
    void onlyItsOwnScriptAndStyleMayRun() throws Exception {
        String page = Files.readString(SampleReport.write(folder, SampleReport.few()));

        assertThat(page)
                .contains(
                        "default-src 'none'",
                        "script-src " + hash(page, "<script>", "</script>") + " 'strict-dynamic';");
        assertThat(page)
                .contains("style-src " + hash(page, "<style>", "</style>") + ";")
                .doesNotContain("unsafe");
    }

    private static String hash(String page, String open, String close) throws Exception {
        int start = page.indexOf(open) + open.length();
        byte[] content = page.substring(start, page.indexOf(close, start)).getBytes(UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void hostileTextStandsNowhereRaw() throws IOException {
        String page = Files.readString(SampleReport.write(folder, SampleReport.few()));

        assertThat(page).doesNotContain("<script>document", "<img", "\u202e", "\u2069", "\u001b", "\u0007");
        for (String name : List.of("marks.jsonl", "bluepencil.sarif")) {
            assertThat(Files.readString(folder.resolve(name))).doesNotContain("</script>", "\u202e", "\u001b");
        }
    }

    @Test
    void everyMarkIsALine() throws IOException {
        SampleReport.write(folder, SampleReport.few());

        List<String> lines = Files.readAllLines(folder.resolve("marks.jsonl"));
        assertThat(lines).hasSize(7);
        assertThat(JsonReader.read(lines.get(0)))
                .containsEntry("name", "council.txt")
                .containsEntry("line", 2L);
    }

    @Test
    void linesFarFromMarksOfALongDocumentAreLeftOut() throws IOException {
        String text = "A line of text.\n".repeat(10_000) + "XX ad\n" + "A line of text.\n".repeat(10_000);
        Map<String, Object> page = JsonReader.read(PageData.of(SampleReport.clean("a.txt", text)));

        String line = "[A line of text.]";
        assertThat(String.valueOf(page.get("lines")))
                .isEqualTo("[9997, " + (line + ", ").repeat(3) + "[[0, XX ad]], " + (line + ", ").repeat(3) + "9997]");
    }
}
