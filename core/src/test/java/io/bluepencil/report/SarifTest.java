package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.bluepencil.Bluepencil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarifTest {

    @TempDir
    Path folder;

    private String log(Bluepencil pencil, CheckedDocument... documents) throws IOException {
        Path file = folder.resolve("out.sarif");
        try (SarifLog log = new SarifLog(file, pencil)) {
            for (CheckedDocument document : documents) {
                log.add(document);
            }
            log.finish();
        }
        return Files.readString(file);
    }

    private static CheckedDocument check(String name, String text) {
        return CheckedDocument.of(SampleReport.clean(name, text), name, Baseline.none());
    }

    @Test
    void isValid() throws IOException {
        String hostile = "One.\nXX " + SampleReport.HOSTILE + "\n";
        CheckedDocument[] documents = {
            check("a b/\u00fc.txt", hostile), check("/root/%.txt", hostile), check("c.txt", "")
        };
        for (String log : List.of(log(Bluepencil.standard(), documents), log(Bluepencil.standard()))) {
            assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
        }
        assertThat(schema().validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    private static Map<String, Object> result(CheckedDocument document, int number) throws IOException {
        return JsonReader.read(document.sarif().get(number));
    }

    private static String at(CheckedDocument document, int number, String what) throws IOException {
        String location = String.valueOf(result(document, number).get("locations"));
        int start = location.indexOf(what + "={") + what.length() + 2;
        return start < what.length() + 2 ? "" : location.substring(start, location.indexOf('}', start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void regionsAreLinesAndUtf16Columns(String lineEnd) throws IOException {
        CheckedDocument document =
                check("a.txt", "One.\n\nXX ad\n\n\uD83D\uDC4D It YY went.\n\nXX last  \n".replace("\n", lineEnd));

        assertThat(at(document, 0, "region")).isEqualTo("startLine=3, startColumn=1, endLine=3, endColumn=6");
        assertThat(at(document, 1, "region")).isEqualTo("startLine=5, startColumn=7, endLine=5, endColumn=9");
        assertThat(at(document, 2, "region")).isEqualTo("startLine=7, startColumn=1, endLine=7, endColumn=8");
    }

    @Test
    void whereTheFileHasNoSuchLinesThereIsNoRegion() throws IOException {
        assertThat(at(check("a.txt.gz", "XX\nOne.\n"), 0, "region")).isEmpty();
        assertThat(at(check("a.txt.gz", "XX\nOne.\n"), 0, "artifactLocation")).isEqualTo("uri=a.txt.gz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.txt=a%20b.txt", "/r/\u00fc.txt=file:///r/%C3%BC.txt", "a:b#?.txt=a%3Ab%23%3F.txt"})
    void namesAreUris(String nameAndUri) throws IOException {
        String[] both = nameAndUri.split("=");
        assertThat(at(check(both[0], "XX\nOne.\n"), 0, "artifactLocation")).isEqualTo("uri=" + both[1]);
    }

    @Test
    void fingerprintsStayWhenTextMoves() throws IOException {
        CheckedDocument before = check("a.txt", "One.\nXX ad\nTwo.\nXX ad\n");
        CheckedDocument after =
                check("a.txt", "New.\r\n\r\nOne.\r\nXX ad\r\n\r\nTwo.\r\nThree.\r\nXX ad\r\nXX new\r\n");

        for (int i = 0; i < 2; i++) {
            assertThat(result(after, i).get("partialFingerprints"))
                    .isEqualTo(result(before, i).get("partialFingerprints"));
        }
        assertThat(after.sarif()).hasSize(3);
        assertThat(result(after, 0).get("partialFingerprints"))
                .isNotEqualTo(result(after, 1).get("partialFingerprints"));
    }

    @Test
    void rulesHaveHelp() throws IOException {
        String driver = log(Bluepencil.standard());

        Bluepencil.standard().rules().forEach(rule -> assertThat(driver).contains("\"id\":\"" + rule.id() + "\""));
        assertThat(driver).contains("bluepencil explain --rule gallery");
    }

    @Test
    void saysTheReason() throws IOException {
        assertThat(String.valueOf(result(check("a.txt", "YY One.\n"), 0).get("message")))
                .isEqualTo("{text=share: it is YY}");
    }
}
