package io.bluepencil.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.Setting;
import io.bluepencil.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections for single sites: who is meant, and what counts. */
class SitesTest {

    private static final String TEXT = """
            The council met on Monday to vote on the budget.

            Valley line

            READ MORE

            It will meet again next week, the mayor said on Tuesday.
            """;

    private static final String NO_VALLEY = TEXT.replace("Valley line\n\n", "");
    private static final String NO_MORE = TEXT.replace("READ MORE\n\n", "");
    private static final String NEITHER = NO_MORE.replace("Valley line\n\n", "");

    @TempDir
    Path folder;

    private static Bluepencil pencil(String yaml) {
        return Bluepencil.builder()
                .config(Config.parse("bluepencil.yaml", yaml))
                .build();
    }

    private static String clean(Bluepencil pencil, String name) {
        return pencil.clean(Source.text(name, TEXT)).text();
    }

    private static boolean takes(String globs, String name) {
        return clean(pencil("sites: {s: {" + globs + ", phrases: {ad: [Valley line]}}}"), name)
                .equals(NEITHER);
    }

    @ParameterizedTest
    @CsvSource({
        "valley.example,   https://valley.example/2024/a.html",
        "valley.example,   https://www.valley.example",
        "valley.example,   http://user:secret@sub.www.valley.example:8080/?x=1",
        "Valley.Example,   HTTPS://WWW.VALLEY.EXAMPLE/A",
        "valley.example,   corpus/www.valley.example/a.txt",
        "valley.example,   C:\\corpus\\valley.example\\a.txt",
        "'*.example',      https://valley.example/a",
        "'news.*',         https://www.news.valley.example/a",
        "'*valley*',       https://www.greenvalley.example/a",
    })
    void hostsAreThoseOfAddressesAndFolders(String host, String name) {
        assertThat(takes("hosts: ['" + host + "']", name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "valley.example,     https://greenvalley.example/a",
        "valley.example,     https://valley.example.org/a",
        "valley.example,     https://other.example/valley.example/a",
        "valley.example,     https://other.example/?u=https://valley.example/",
        "valley.example,     corpus/valley.example",
        "www.valley.example, https://valley.example/a",
        "'*.valley.example', https://valley.example/a",
        "'*',                text",
    })
    void otherHostsAreNot(String host, String name) {
        assertThat(takes("hosts: ['" + host + "']", name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "archive/**,         archive/a.txt",
        "archive/**,         /data/archive/2024/05/a.txt",
        "archive/,           archive/2024/a.txt",
        "archive/*.txt,      corpus/archive/a.txt",
        "'*.txt',            archive/a.txt",
        "archive/**/a.txt,   archive/a.txt",
        "archive/**/a.txt,   archive/2024/05/a.txt",
        "/2024/**,           https://valley.example/2024/a.html",
        "2024/**,            https://valley.example/2024/a.html",
        "'20*/*-sport*',     corpus/2024/04-sport-ferry.txt",
        "**,                 text",
    })
    void pathsFitInAnyFolder(String path, String name) {
        assertThat(takes("paths: ['" + path + "']", name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "archive/**,     corpus/myarchive/a.txt",
        "archive/*.txt,  archive/2024/a.txt",
        "archive/**,     archived/a.txt",
        "/archive/**,    corpus/archive/a.txt",
        "'*.txt',        a.txt.gz",
        "2024,           2024/a.txt",
        "a/**/b/**/c,    a/b/d/c/b",
    })
    void otherPathsAreNot(String path, String name) {
        assertThat(takes("paths: ['" + path + "']", name)).isFalse();
    }

    @Test
    void theAddressOfAPageCountsBesideItsName() {
        String page = "<html><body><article><p>" + TEXT.replace("\n\n", "</p><p>") + "</p></article></body></html>";
        Source source = Source.html("https://valley.example/a", page).withName("0815.html");

        assertThat(pencil(TWO).clean(source).text()).doesNotContain("Valley line");
        assertThat(pencil(TWO).clean(source.asHtml("")).text()).contains("Valley line");
    }

    private static final String TWO = """
            labels: {read-more: keep}
            sites:
              valley:
                hosts: [valley.example]
                phrases: {ad: [Valley line]}
              archive:
                paths: [archive/**]
                labels: {read-more: cut}
            """;

    @Test
    void allSectionsThatFitCount() {
        Bluepencil pencil = pencil(TWO);

        assertThat(clean(pencil, "other/a.txt")).isEqualTo(TEXT);
        assertThat(clean(pencil, "valley.example/a.txt")).isEqualTo(NO_VALLEY);
        assertThat(clean(pencil, "archive/a.txt")).isEqualTo(NO_MORE);
        assertThat(clean(pencil, "valley.example/archive/a.txt")).isEqualTo(NEITHER);
        assertThat(pencil.clean(TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void aLaterSectionCountsForMore() {
        Bluepencil pencil = pencil("""
                sites:
                  one: {paths: [a/**], preset: annotate, onMalformed: fail}
                  two: {paths: [b/**], preset: standard}
                """);

        assertThat(clean(pencil, "a/x.txt")).isEqualTo(TEXT);
        assertThat(clean(pencil, "a/b/x.txt")).isEqualTo(NO_MORE);
    }

    @Test
    void sectionsOfTheExtendedFileComeFirst() throws IOException {
        Files.writeString(folder.resolve("house.yaml"), "sites: {s: {paths: ['*.txt'], preset: annotate}}\n");
        Path file = Files.writeString(
                folder.resolve("a.yaml"),
                "extends: house.yaml\npreset: body-only\nsites: {s: {paths: [a/*], labels: {read-more: cut}}}\n");
        Bluepencil pencil = Bluepencil.builder().config(Config.load(file)).build();

        assertThat(clean(pencil, "x.txt")).isEqualTo(TEXT);
        assertThat(clean(pencil, "a/x.txt")).isEqualTo(NO_MORE);
        assertThat(pencil.settings())
                .contains(
                        new Setting("sites.s.preset", "annotate", "house.yaml:1"),
                        new Setting("sites.s.paths", "a/*", "a.yaml:3"),
                        new Setting("sites.s.labels.read-more", "cut", "a.yaml:3"));
    }

    @Test
    void theProgramCountsForMoreThanASection() {
        Config config = Config.parse("a.yaml", """
                sites: {s: {paths: ['**'], preset: body-only, rules: {known-line: on}, labels: {read-more: keep}}}
                """);

        assertThat(clean(Bluepencil.builder().config(config).build(), "a")).isEqualTo(TEXT);
        assertThat(clean(
                        Bluepencil.builder()
                                .config(config)
                                .cut(io.bluepencil.rule.Label.READ_MORE)
                                .build(),
                        "a"))
                .isEqualTo(NO_MORE);
        assertThat(clean(
                        Bluepencil.builder()
                                .config(config)
                                .cut(io.bluepencil.rule.Label.READ_MORE)
                                .disable("known-line")
                                .build(),
                        "a"))
                .isEqualTo(TEXT);
    }

    @Test
    void aSectionCanSwitchARuleOnAgain() {
        Bluepencil pencil = pencil("rules: {known-line: off}\nsites: {s: {paths: [a/*], rules: {known-line: on}}}\n");

        assertThat(clean(pencil, "x")).isEqualTo(TEXT);
        assertThat(clean(pencil, "a/x")).isEqualTo(NO_MORE);
    }

    @Test
    void manyThreadsAndManySitesGiveTheSameResult() {
        StringBuilder yaml = new StringBuilder("phrases: {ad: [Valley line]}\nsites:\n");
        for (int i = 0; i < 10; i++) {
            yaml.append("  s" + i + ": {paths: ['*" + i + "*'], labels: {read-more: " + (i % 2 == 0 ? "keep" : "cut")
                    + "}}\n");
        }
        Bluepencil pencil = pencil(yaml.toString());
        List<String> results = IntStream.range(0, 3000)
                .parallel()
                .mapToObj(i -> clean(pencil, "a" + i))
                .toList();

        for (int i = 0; i < results.size(); i++) {
            int last = Integer.toString(i).chars().max().orElseThrow() - '0';
            assertThat(results.get(i)).as("a" + i).isEqualTo(last % 2 == 0 ? NO_VALLEY : NEITHER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "://", "a://", "a:b", "\u0000", "..", "http://", "http://@:/", "http:///a"})
    void noNameHurts(String name) {
        assertThat(clean(pencil(TWO), name)).isEqualTo(TEXT);
    }
}
