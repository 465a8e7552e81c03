package io.bluepencil.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import io.bluepencil.TestRule;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final String HOSTILE = everyHostileCharacter();

    private static String everyHostileCharacter() {
        StringBuilder all = new StringBuilder("</script><!-- \"quoted\" \\ & 'x' ]]> ");
        for (char c = 0; c < 0x3000; c++) {
            if (Visible.isHostile(c) && c != '\n' && c != '\r') {
                all.append(c);
            }
        }
        return all + "\ufeff 👍 \ud83d lone \ude00";
    }

    private static Cleaned clean(String name, String text, String reason, String evidence) {
        Finding ad = Finding.high(Label.AD, reason, evidence);
        Finding caption = Finding.weak(Label.CAPTION, "it is a picture", "");
        return Bluepencil.builder()
                .add(TestRule.lines("test-ad", ad, line -> line.startsWith("XX")))
                .add(TestRule.lines("test-caption", caption, "A picture."::equals))
                .build()
                .clean(Source.text(name, text));
    }

    private static List<Integer> rawHostile(String json) {
        return json.chars()
                .filter(c -> Visible.isHostile((char) c) || Character.isSurrogate((char) c))
                .boxed()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> json, String name) {
        return (List<Map<String, Object>>) json.get(name);
    }

    @Test
    void holdsTheDocument() throws IOException {
        Map<String, Object> json = JsonReader.read(Json.of(clean("a.txt", "123456\nXX\n", "why", "")));

        assertThat(json)
                .containsOnlyKeys("name", "verdict", "removedRatio", "text", "blocks", "marks", "diagnostics")
                .contains(
                        entry("name", "a.txt"),
                        entry("verdict", "cleaned"),
                        entry("removedRatio", 0.3),
                        entry("text", "123456\n"),
                        entry("diagnostics", List.of()));
    }

    @Test
    void holdsEveryMark() throws IOException {
        String text = "One.\n\nXX 1\nA picture.\n";
        List<Map<String, Object>> marks =
                objects(JsonReader.read(Json.of(clean("a.txt", text, "it is an ad", "the XX"))), "marks");

        assertThat(marks.get(0))
                .containsExactly(
                        entry("start", 6L),
                        entry("end", 11L),
                        entry("line", 3L),
                        entry("label", "ad"),
                        entry("rule", "test-ad"),
                        entry("reason", "it is an ad"),
                        entry("evidence", "the XX"),
                        entry("confidence", "high"),
                        entry("cut", true),
                        entry("removed", "XX 1\n"));
        assertThat(marks.get(1))
                .contains(
                        entry("confidence", "weak"),
                        entry("cut", false),
                        entry("keptBecause", "the preset keeps caption"),
                        entry("removed", "A picture."));
        assertThat(marks).hasSize(2);
    }

    @Test
    void markAloneNamesItsDocument() throws IOException {
        Cleaned cleaned = clean("a.txt", "One.\nXX 1\n", "it is an ad", "");

        assertThat(JsonReader.read(Json.of(cleaned, cleaned.marks().get(0))))
                .containsEntry("name", "a.txt")
                .containsEntry("line", 2L)
                .containsEntry("removed", "XX 1\n");
    }

    @Test
    void holdsDiagnostics() throws IOException {
        byte[] source = {'a', 0, 'b'};
        Map<String, Object> json = JsonReader.read(Json.of(Bluepencil.standard().clean(Source.bytes("a.bin", source))));

        assertThat(json).containsEntry("verdict", "skipped");
        assertThat(objects(json, "diagnostics"))
                .singleElement(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsOnlyKeys("kind", "message", "offset")
                .containsEntry("kind", "binary")
                .containsEntry("offset", 1L);
    }

    @Test
    void diagnosticKindsAreInKebabCase() throws IOException {
        Bluepencil pencil = Bluepencil.builder().maxInputSize(2).build();
        Map<String, Object> json =
                JsonReader.read(Json.of(pencil.clean(Source.bytes("a.txt", "long".getBytes(UTF_8)))));

        assertThat(objects(json, "diagnostics").get(0))
                .containsEntry("kind", "too-large")
                .containsEntry("offset", -1L);
    }

    @Test
    void everythingComesBackAsItWas() throws IOException {
        String text = "One " + HOSTILE + ".\nXX" + HOSTILE + "\nTwo.\n";
        Cleaned cleaned = clean("name " + HOSTILE, text, "why " + HOSTILE, HOSTILE);
        Map<String, Object> json = JsonReader.read(Json.of(cleaned));

        assertThat(json).contains(entry("name", "name " + HOSTILE), entry("text", cleaned.text()));
        assertThat(objects(json, "marks").get(0))
                .contains(
                        entry("removed", cleaned.marks().get(0).removed()),
                        entry("reason", "why " + HOSTILE),
                        entry("evidence", HOSTILE));
    }

    @Test
    void noHostileCharacterStandsRaw() {
        String text = "One " + HOSTILE + ".\nXX" + HOSTILE + "\nTwo.\n";
        String json = Json.of(clean("name " + HOSTILE, text, "why " + HOSTILE, HOSTILE));

        assertThat(rawHostile(json)).isEmpty();
        assertThat(json).doesNotContain("<", ">");
        assertThat(json.toLowerCase(Locale.ROOT)).contains("\\u001b", "\\u202e", "\\u2028", "\\u003c/script\\u003e");
    }

    @Test
    void standsOnOneLine() {
        String json = Json.of(clean("a\n.txt", "One.\r\n\r\nXX\n", "why\n", "\n"));

        assertThat(json).doesNotContain("\n", "\r").startsWith("{").endsWith("}");
    }

    @Test
    void loneSurrogatesSurviveUtf8() throws IOException {
        String json = Json.of(clean("a.txt", "One \ud83d two \ude00.\n", "why", ""));
        String written = new String(json.getBytes(UTF_8), UTF_8);

        assertThat(JsonReader.read(written)).containsEntry("text", "One \ud83d two \ude00.\n");
    }

    @Test
    void longTextIsEscapedToItsEnd() throws IOException {
        String text = ("word \u202e👍<\ud83d " + "x".repeat(37)).repeat(1000) + "\n";
        String json = Json.of(clean("a.txt", text, "why", ""));

        assertThat(rawHostile(json)).isEmpty();
        assertThat(JsonReader.read(json)).containsEntry("text", text);
    }
}
