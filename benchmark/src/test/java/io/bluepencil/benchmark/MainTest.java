package io.bluepencil.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    record Result(int code, String out, String err) {}

    static Result run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] line = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int code = Main.run(line, out, err);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void fails(Result result, int code, String... words) {
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err()).contains(words).doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aFolderIsScored() {
        Result result = run("text", Folders.resource("labelled"));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("3 documents").contains("clean documents altered       0 of 1");
        assertThat(run("text", Folders.resource("labelled")).out()).isEqualTo(result.out());
    }

    @Test
    void partsOfACorpusAreScored(@TempDir Path temp) {
        Path list = Folders.write(temp, "ids", "mill\n\n").resolve("ids");
        assertThat(run("text", Folders.resource("labelled"), "--only", list).out())
                .contains("1 documents");
        assertThat(run("text", Folders.resource("labelled"), "--split", "weir").out())
                .contains("2 documents");
        fails(run("text", Folders.resource("labelled"), "--split", "river"), 3, "split.json", "'river'");
        Path wrong = Folders.write(temp, "wrong", "mills").resolve("wrong");
        fails(run("text", Folders.resource("labelled"), "--only", wrong), 3, "no document mills");
    }

    @Test
    void labelsAndRulesCanBeSwitched() {
        Path cases = Folders.resource("cases");
        assertThat(run("text", cases, "--keep", "ad").out()).containsPattern("ad +1 +0 +0.0 +may stay");
        assertThat(run("text", cases, "--disable", "known-line").out()).containsPattern("\nad +1 +0 +0.0\n");
    }

    @Test
    void theJsonIsWhole() {
        assertThat(run("text", Folders.resource("cases"), "--json").out())
                .contains("\"documents\" : 3", "\"dueLines\" : 4", "\"faults\" : [");
    }

    @Test
    void aWrongCommandLineIsExplained() {
        Path cases = Folders.resource("cases");
        fails(run("text", cases, "--preset", "all"), 2, "unknown preset 'all'", "body-only");
        fails(run("text", cases, "--keep", "adverts"), 2, "unknown label 'adverts'", "did you mean 'ad'?");
        fails(run("text", cases, "--disable", "known-lines"), 2, "did you mean 'known-line'?");
        fails(run("text"), 2, "FOLDER");
    }

    @Test
    void aFolderThatIsNoCorpusIsNamed(@TempDir Path temp) {
        fails(run("text", temp), 3, temp.toString(), "docs/scoring.md");
        fails(run("text", temp.resolve("none")), 3, "none: no such file or folder");
    }

    @Test
    void goldThatDoesNotFitIsNamed(@TempDir Path temp) {
        Folders.write(temp, "a/before.txt", "One line\nAnother line\n");
        Folders.write(temp, "a/gold.txt", "One line\n{{ad}}Another word\n");
        fails(run("text", temp), 3, "gold.txt:2", "line 2 of the document", "Another line");
        Folders.write(temp, "a/gold.txt", "{{adverts}}One line\nAnother line\n");
        fails(run("text", temp), 3, "gold.txt:1", "unknown label 'adverts'");
        Folders.write(temp, "a/gold.txt", "One line\n");
        fails(run("text", temp), 3, "ends before line 2");
        Folders.write(temp, "a/gold.txt", "One line\nAnother line\nA third\n");
        fails(run("text", temp), 3, "gold.txt:3", "no such line");
    }

    @Test
    void labelsThatDoNotFitAreNamed(@TempDir Path temp) {
        Folders.write(temp, "docs/a.txt", "One line\n\nAnother line\n");
        Folders.write(temp, "gold.jsonl", "{\"id\": \"a\", \"labels\": [{\"line\": 2, \"label\": \"ad\"}]}");
        fails(run("text", temp), 3, "gold.jsonl:1", "line 2 is blank");
        Folders.write(temp, "gold.jsonl", "\n{\"id\": \"a\", \"labels\": [{\"label\": \"ad\"}]}");
        fails(run("text", temp), 3, "gold.jsonl:2", "\"line\" is missing");
        Folders.write(
                temp,
                "gold.jsonl",
                "{\"id\": \"a\", \"labels\": [{\"line\": 1, \"label\": \"ad\", \"text\": \"word\"}]}");
        fails(run("text", temp), 3, "does not hold this text: word");
        Folders.write(temp, "gold.jsonl", "{\"id\": \"a\"}\n{\"id\": \"a\"}");
        fails(run("text", temp), 3, "gold.jsonl:2", "'a' is there twice");
        Folders.write(temp, "gold.jsonl", "{\"id\": \"b\"}");
        fails(run("text", temp), 3, "b.txt: no such file");
        Folders.write(temp, "gold.jsonl", "{\"id\": ");
        fails(run("text", temp), 3, "gold.jsonl:1", "not valid JSON");
    }

    @Test
    void aDocumentThatCannotBeReadIsNamed(@TempDir Path temp) {
        Folders.write(temp, "a/before.txt", "One\u0000line");
        Folders.write(temp, "a/gold.txt", "One\u0000line");
        fails(run("text", temp), 3, "before.txt", "NUL");
    }

    @Test
    void pagesAreScored(@TempDir Path temp) {
        Path pages = Folders.resource("pages");
        Result result = run("pages", pages, "--peers", temp, "--rounds", 1, "--timed-pages", 1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("2 pages", "jsoup-body", "jsoup-paragraphs", "CPU time", "worst");
        Result article = run("pages", pages, "--rounds", 0, "--type", "article", "--extractors", "jsoup-paragraphs");
        assertThat(article.out()).contains("1 pages").doesNotContain("jsoup-body", "CPU time");
        assertThat(run("pages", pages, "--rounds", 0, "--json").out()).contains("\"id\" : \"jsoup-body\"", "\"f1\" : ");
    }

    @Test
    void pagesThatCannotBeScoredAreNamed(@TempDir Path temp) {
        fails(run("pages", temp), 3, "references.jsonl", "docs/scoring.md");
        fails(run("pages", Folders.resource("pages"), "--type", "poem"), 2, "no page of type 'poem'");
        fails(run("pages", Folders.resource("pages"), "--extractors", "jsoup-bodi"), 2, "did you mean 'jsoup-body'?");
        Folders.write(temp, "references.jsonl", "{\"id\": \"x\", \"type\": \"article\"}");
        fails(run("pages", temp), 3, "x.html");
    }

    @Test
    void theSpeedIsPrintedAsRatios() {
        String table = run("speed", "--rounds", 1, "--sizes", "1K").out();
        assertThat(table)
                .contains("seed 20261122", "generated, 1 KB, without, all rules", "Chinese, 6 KB, with boilerplate");
        assertThat(table).containsPattern("reasons and evidence read : not +\\d+\\.\\d\\d");
        fails(run("speed", "--sizes", "6000"), 2, "such as 6K");
    }

    @Test
    void threadsAreComparedInAMachineWithAHeapOfFixedSize() {
        assertThat(run("threads", "--documents", 200, "--rounds", 1, "--heap", 128)
                        .out())
                .contains("-XX:+UseSerialGC, -Xms128m, -Xmx128m", "200 generated documents", "seed 20261122")
                .containsPattern("2 threads : 1 thread +\\d+\\.\\d\\d");
    }

    @Test
    void theHeapIsMeasuredWithTheJarThatIsNamed(@TempDir Path temp) {
        fails(run("heap", "--jar", temp.resolve("none.jar")), 3, "none.jar: no such file");
    }
}
