package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("known.json");
    }

    private Baseline read() throws IOException {
        return Baseline.read("known.json", file);
    }

    private static CheckedDocument check(String name, String text, Baseline baseline) {
        return CheckedDocument.of(SampleReport.clean(name, text), name, baseline);
    }

    private List<String> write(CheckedDocument... documents) throws IOException {
        read().write(file, List.of(documents), name -> !name.startsWith("gone"));
        return Files.readAllLines(file);
    }

    private List<String> writeTexts(String... namesAndTexts) throws IOException {
        CheckedDocument[] documents = Arrays.stream(namesAndTexts)
                .map(both -> check(both.split("=")[0], both.split("=")[1], Baseline.none()))
                .toArray(CheckedDocument[]::new);
        return write(documents);
    }

    @Test
    void whereThereIsNoneNothingIsKnown() throws IOException {
        CheckedDocument document = check("a.txt", "XX ad\nOne.\n", read());

        assertThat(read().isEmpty()).isTrue();
        assertThat(document.findings()).hasSize(1);
        assertThat(document.sarif().get(0)).doesNotContain("baselineState");
    }

    @Test
    void whatItKnowsIsNoFinding() throws IOException {
        List<String> lines = writeTexts("a.txt=XX ad\nOne.\nXX old\n");
        int old = lines.get(3).contains("XX old") ? 4 : 5;
        CheckedDocument document = check("a.txt", "One.\r\n\r\n  XX ad \r\nTwo.\r\nXX new\r\n", read());

        assertThat(document.findings()).singleElement().asString().startsWith("a.txt:5: ad [test-ad]");
        assertThat(document.known()).isEqualTo(1);
        assertThat(document.stale()).hasSize(1);
        assertThat(document.stale().get(0))
                .isEqualTo("known.json:" + old + ": a.txt: no longer found: ad [test-ad] \"XX old\"");
        assertThat(document.sarif().get(0)).contains("\"baselineState\":\"unchanged\"");
        assertThat(document.sarif().get(1)).contains("\"baselineState\":\"new\"");
    }

    @Test
    void whatIsKnownInOneFileIsNewInAnother() throws IOException {
        writeTexts("a.txt=XX ad\nOne.\n");

        assertThat(check("b.txt", "XX ad\nOne.\n", read()).findings()).hasSize(1);
    }

    @Test
    void countsHowOftenAFindingIsKnown() throws IOException {
        writeTexts("a.txt=XX ad\nOne.\nXX ad\n");

        assertThat(check("a.txt", "XX ad\nOne.\nXX ad\nTwo.\nXX ad\n", read()).findings())
                .singleElement()
                .asString()
                .startsWith("a.txt:5:");
        assertThat(check("a.txt", "XX ad\nOne.\n", read()).stale())
                .singleElement()
                .asString()
                .contains("no longer found more than 1 time: ad");
    }

    @Test
    void standsInOrderOneEntryALine() throws IOException {
        List<String> lines =
                writeTexts("b.txt=XX ad\nOne.\nXX ad\n", "a.txt=XX\u202e</script>\nOne.\n", "c.txt=One.\n");

        assertThat(lines)
                .startsWith("{", "\"version\": 1,", "\"findings\": [")
                .endsWith("{}", "]", "}")
                .hasSize(8);
        assertThat(lines.get(3))
                .startsWith("{\"file\":\"a.txt\",\"hash\":")
                .endsWith("\"text\":\"XX\\u202e\\u003C/script\\u003E\"},");
        assertThat(lines.get(4)).startsWith("{\"file\":\"b.txt\",\"hash\":").contains("\"count\":2,");
    }

    @Test
    void filesThatWereNotCheckedKeepTheirEntries() throws IOException {
        writeTexts("a.txt=XX ad\nOne.\n", "b.txt=XX ad\nOne.\n", "gone.txt=XX ad\nOne.\n");
        List<String> lines = writeTexts("a.txt=XX new\nOne.\n");

        assertThat(lines).hasSize(8);
        assertThat(lines.get(3)).contains("XX new");
        assertThat(lines.get(4)).contains("b.txt");
    }

    @Test
    void namesEntriesOfFilesThatAreGone() throws IOException {
        writeTexts("a.txt=XX ad\nOne.\n", "gone.txt=XX ad\nOne.\n");

        assertThat(read().gone(name -> name.equals("a.txt")))
                .containsExactly("known.json:5: gone.txt: the file is gone: ad [test-ad] \"XX ad\"");
    }

    @Test
    void twoBranchesMerge() throws IOException {
        List<String> ours = writeTexts("a.txt=XX ad\nOne.\n");
        Files.delete(file);
        List<String> theirs = writeTexts("z.txt=XX ad\nOne.\n");
        Files.writeString(file, String.join("\n", ours).replace("{}", theirs.get(3) + "\n{}"));

        assertThat(check("a.txt", "XX ad\nOne.\n", read()).findings()).isEmpty();
        assertThat(check("z.txt", "XX ad\nOne.\n", read()).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|",
                "1|[]",
                "1|{\"version\": 2}",
                "3|{\n\"version\": 1,\n\"findings\": {}}",
                "4|{\n\"version\": 1,\n\"findings\": [\n{\"file\":\"a\"},\n{}\n]\n}",
                "5|{\n\"version\": 1,\n\"findings\": [\n{},\n<<<<<<< ours\n{}\n]\n}"
            })
    void saysWhereItIsBroken(String lineAndContent) throws IOException {
        String[] both = lineAndContent.split("\\|", 2);
        Files.writeString(file, both[1]);

        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageStartingWith("known.json:" + both[0] + ": ")
                .withMessageEndingWith("; mend the line, or delete the file and write the baseline anew");
    }
}
