package io.bluepencil.cli;

import static io.bluepencil.cli.Desktop.DIRTY;
import static io.bluepencil.cli.Desktop.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Config;
import io.bluepencil.cli.Desktop.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    @TempDir
    Path folder;

    private Desktop desk;

    @BeforeEach
    void setUp() {
        desk = new Desktop(folder);
    }

    private Result clean(String yaml, String... options) throws IOException {
        desk.write("bluepencil.yaml", yaml);
        desk.write("a.txt", DIRTY);
        String[] words = new String[options.length + 4];
        words[0] = "clean";
        words[1] = desk.name("a.txt");
        words[2] = "--config";
        words[3] = desk.name("bluepencil.yaml");
        System.arraycopy(options, 0, words, 4, options.length);
        return run(words);
    }

    @Test
    void theFileCounts() throws IOException {
        assertThat(clean("labels: {read-more: keep}\n").out()).isEqualTo(DIRTY);
        assertThat(clean("preset: annotate\n").out()).isEqualTo(DIRTY);
        assertThat(clean("rules: {known-line: off}\n").out()).isEqualTo(DIRTY);
        assertThat(clean("maxInputSize: 5\n").err()).contains("larger than 5 bytes");
    }

    @Test
    void anOptionCountsForMore() throws IOException {
        assertThat(clean("labels: {read-more: keep}\n", "--cut", "read-more").out())
                .doesNotContain("READ MORE");
        assertThat(clean("preset: annotate\n", "--preset", "standard").out()).doesNotContain("READ MORE");
        assertThat(clean("rules: {known-line: off}\n", "--enable", "known-line").out())
                .doesNotContain("READ MORE");
        assertThat(clean("maxInputSize: 5\n", "--max-input-size", "1m").err()).isEmpty();
    }

    @Test
    void theFileSaysInWhichFormResultsAreWritten() throws IOException {
        assertThat(clean("outputFormat: json\n").out()).startsWith("{\"name\":");
        assertThat(clean("outputFormat: json\n", "--format", "text").out()).doesNotStartWith("{");
        assertThat(clean("outputFormat: json\n", "--explain").out()).contains("READ MORE");
        String link =
                "<title>Ferry</title><p>The <a href='https://a.example/b'>ferry</a> sails again on Monday, the council said.</p>";
        String page = desk.write("p.html", link).toString();
        String config =
                desk.write("p.yaml", "outputFormat: markdown\nlinks: drop\n").toString();

        assertThat(run("clean", page, "--config", config).out()).startsWith("The ferry sails");
        assertThat(run("clean", page, "--config", config, "--links", "keep").out())
                .startsWith("The [ferry](https:");
        assertThat(run("clean", page, "--format", "html", "--links", "drop").out())
                .doesNotContain("<a");
        assertThat(run("clean", page, "--config", config, "--front-matter").out())
                .startsWith("---\n")
                .contains("The ferry sails");
        assertThat(run("clean", page, "--links", "drob").err()).contains("did you mean 'drop'?");
        assertThat(run("rules", "--config", config).out()).contains("links = drop  [p.yaml:2]");
    }

    @Test
    void aSectionCountsForTheFilesOfItsSite() throws IOException {
        String host = folder.getFileName().toString();

        assertThat(clean("sites: {s: {hosts: ['" + host + "'], labels: {read-more: keep}}}\n")
                        .out())
                .isEqualTo(DIRTY);
        assertThat(clean("sites: {s: {paths: ['*.md'], labels: {read-more: keep}}}\n")
                        .out())
                .doesNotContain("READ MORE");
    }

    @Test
    void allMistakesAreNamed() throws IOException {
        Result result = clean("labels:\n  adverts: cut\nbudget: many\n", "--to", desk.name("out"));
        String file = desk.name("bluepencil.yaml");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("""
                bluepencil: FILE:2:3: unknown label 'adverts'; did you mean 'ad'?
                bluepencil: FILE:3:9: budget must be a whole number, from 0 to 100, not 'many'
                bluepencil: correct the file, or go without it: --no-config
                """.replace("FILE", file));
        assertThat(desk.files("out")).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAnswered() {
        String file = desk.name("none.yaml");

        assertThat(run("rules", "--config", file).code()).isEqualTo(2);
        assertThat(run("rules", "--config", file).err())
                .contains("cannot read the configuration file '" + file + "': no such file");
        assertThat(run("rules", "--config", folder.toString()).code()).isEqualTo(2);
        assertThat(run("rules", "--config", file, "--no-config").err()).contains("contradict each other");
    }

    @Test
    void aRuleCannotBeSwitchedOnAndOff() {
        Result result = run("rules", "--enable", "gallery", "--disable", "gallery");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("rule 'gallery' cannot be both enabled and disabled");
    }

    @Test
    void rulesTellWhereEverySettingComesFrom() throws IOException {
        desk.write("house.yaml", "preset: body-only\nbudget: 20\n");
        desk.write(
                "conf/a.yaml",
                "extends: ../house.yaml\nlabels: {credit: keep}\nrules:\n  gallery.least-pictures: 5\n"
                        + "phrases: {ad: [\"Valley \\u001b app\"]}\n");

        assertThat(run("rules", "--config", desk.name("conf/a.yaml"), "--keep", "ad")
                        .out())
                .startsWith("Settings, with " + desk.name("conf/a.yaml") + "\n")
                .contains(
                        "\n  preset = body-only  [../house.yaml:1]\n",
                        "\n  labels.ad = keep  [command line]\n",
                        "\n  labels.credit = keep  [a.yaml:2]\n",
                        "\n  labels.share = cut  [../house.yaml:1]\n",
                        "\n  onMalformed = pass  [default]\n",
                        "\n  rules.gallery.least-pictures = 5  [a.yaml:4]\n",
                        "\n  phrases.ad = Valley \\u001b app (whole)  [a.yaml:5]\n\n");
        assertThat(run("rules").out())
                .startsWith("Settings, without a configuration file\n  preset = standard  [default]");
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(run("rules", "--schema").out()).isEqualTo(Config.schema()).startsWith("{");
    }
}
