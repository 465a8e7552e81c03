package io.bluepencil.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.OnMalformed;
import io.bluepencil.Options;
import io.bluepencil.Preset;
import io.bluepencil.Setting;
import io.bluepencil.report.OutputFormat;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file says comes to pass, and the program that loads it has the last word. */
class ConfigTest {

    static final String ALL = """
            $schema: bluepencil.schema.json
            preset: body-only
            labels:
              credit: keep
              correction: keep
            rules:
              gallery: off
              known-line: on
              gallery.least-pictures: 5
              pull-quote: false
            budget: 20
            cutOnlyBoilerplate: true
            blockModel: false
            maxInputSize: 1000
            onMalformed: replace
            outputFormat: markdown
            links: drop
            """;

    @TempDir
    Path folder;

    private static Bluepencil pencil(String yaml) {
        return Bluepencil.builder()
                .config(Config.parse("bluepencil.yaml", yaml))
                .build();
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void everySettingIsMade() {
        Bluepencil pencil = pencil(ALL);
        Options options = pencil.options();

        assertThat(options.cut())
                .contains(Label.CAPTION, Label.BYLINE)
                .doesNotContain(Label.CREDIT, Label.CORRECTION)
                .hasSize(Label.values().length - 2);
        assertThat(options.disabledRules()).containsExactly("gallery", "pull-quote");
        assertThat(pencil.rules())
                .extracting(RuleSpec::id)
                .doesNotContain("gallery")
                .contains("known-line");
        assertThat(options.settings()).hasSize(1).containsEntry("gallery.least-pictures", 5);
        assertThat(options.budgetPercent()).isEqualTo(20);
        assertThat(options.cutOnlyBoilerplate()).isTrue();
        assertThat(options.blockModel()).isFalse();
        assertThat(options.maxInputSize()).isEqualTo(1000);
        assertThat(options.onMalformed()).isEqualTo(OnMalformed.REPLACE);
    }

    @Test
    void whatResultsLookLikeIsToldToWhoWritesThem() throws IOException {
        write("house.yaml", "outputFormat: html\nlinks: drop\nfrontMatter: true\n");
        Config config = Config.load(write("bluepencil.yaml", "extends: house.yaml\noutputFormat: json\n"));

        assertThat(config.setting("outputFormat")).contains(new Setting("outputFormat", "json", "bluepencil.yaml:2"));
        assertThat(config.setting("links")).contains(new Setting("links", "drop", "house.yaml:2"));
        assertThat(config.setting("frontMatter")).contains(new Setting("frontMatter", "true", "house.yaml:3"));
        assertThat(config.setting("preset")).isEmpty();
        Bluepencil pencil = Bluepencil.builder().config(config).build();
        assertThat(pencil.settings()).contains(new Setting("links", "drop", "house.yaml:2"));
        assertThat(pencil.fingerprint()).isEqualTo(Bluepencil.standard().fingerprint());
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(Config.parse("a", "outputFormat: " + format).setting("outputFormat"))
                    .isPresent();
        }
    }

    @Test
    void anEmptyFileSaysNothing() {
        for (String yaml : List.of("", "\n", "# a comment\n", "{}", "\ufeff", "---\n")) {
            assertThat(pencil(yaml).options()).isEqualTo(Bluepencil.standard().options());
            assertThat(pencil(yaml).fingerprint())
                    .isEqualTo(Bluepencil.standard().fingerprint());
        }
    }

    @Test
    void aByteOrderMarkIsNoCharacter() throws IOException {
        Config config = Config.load(write("a.yaml", "\ufeffpreset: annotate\n"));

        assertThat(Bluepencil.builder().config(config).build().options().cut()).isEmpty();
    }

    @Test
    void thePresetComesFirstWhereverItStands() {
        assertThat(pencil("labels: {caption: cut}\npreset: standard\n")
                        .options()
                        .cut())
                .contains(Label.CAPTION);
    }

    @Test
    void theProgramHasTheLastWord() {
        Config config = Config.parse("bluepencil.yaml", ALL + """
                sites:
                  news: {hosts: [news.example], preset: body-only, budget: 40, rules: {gallery: on}}
                """);
        Options options = Bluepencil.builder()
                .budgetPercent(10)
                .enable("gallery")
                .set("gallery", "least-pictures", 7)
                .keep(Label.AD)
                .config(config)
                .build()
                .options();

        assertThat(options.budgetPercent()).isEqualTo(10);
        assertThat(options.disabledRules()).containsExactly("pull-quote");
        assertThat(options.settings()).containsEntry("gallery.least-pictures", 7);
        assertThat(options.cut()).contains(Label.CAPTION).doesNotContain(Label.AD, Label.CREDIT);
    }

    @Test
    void aPresetOfTheProgramForgetsTheLabelsOfTheFile() {
        Bluepencil pencil = Bluepencil.builder()
                .preset(Preset.ANNOTATE)
                .config(Config.parse("bluepencil.yaml", ALL))
                .build();

        assertThat(pencil.options().cut()).isEmpty();
    }

    @Test
    void aFileOverridesTheOneThatItExtends() throws IOException {
        write("house.yaml", "preset: body-only\nlabels: {credit: keep}\nrules: {gallery: off}\nbudget: 20\n");
        write("conf/news.yaml", "extends: ../house.yaml\nlabels: {ad: keep}\nrules: {gallery: on}\n");
        Path last = write("conf/deep/sport.yaml", "budget: 10\nextends: ../news.yaml\n");
        Bluepencil pencil = Bluepencil.builder().config(Config.load(last)).build();

        assertThat(pencil.options().cut()).contains(Label.CAPTION).doesNotContain(Label.CREDIT, Label.AD);
        assertThat(pencil.options().disabledRules()).isEmpty();
        assertThat(pencil.options().budgetPercent()).isEqualTo(10);
        assertThat(pencil.settings())
                .contains(
                        new Setting("preset", "body-only", "../../house.yaml:1"),
                        new Setting("labels.credit", "keep", "../../house.yaml:2"),
                        new Setting("labels.ad", "keep", "../news.yaml:2"),
                        new Setting("labels.share", "cut", "../../house.yaml:1"),
                        new Setting("rules.gallery", "on", "../news.yaml:3"),
                        new Setting("rules.known-line", "on", "default"),
                        new Setting("budget", "10", "sport.yaml:1"),
                        new Setting("onMalformed", "pass", "default"));
        assertThat(Config.files(last)).hasSize(3).first().isEqualTo(last);
    }

    @Test
    void aPresetForgetsTheLabelsOfTheFileThatIsExtended() throws IOException {
        write("house.yaml", "labels: {credit: cut, ad: keep}\n");
        Config config = Config.load(write("a.yaml", "extends: house.yaml\npreset: standard\n"));

        assertThat(Bluepencil.builder().config(config).build().options().cut()).isEqualTo(Preset.STANDARD.cut());
    }

    @Test
    void settingsTellWhereTheyComeFrom() {
        Bluepencil pencil = Bluepencil.builder()
                .config(Config.parse("a.yaml", "rules:\n  gallery.least-pictures: 5\nprotect:\n  - Note*\n"))
                .cut(Label.CAPTION)
                .build();

        assertThat(pencil.settings())
                .contains(
                        new Setting("preset", "standard", "default"),
                        new Setting("labels.ad", "cut", "default"),
                        new Setting("labels.caption", "cut", "builder"),
                        new Setting("rules.gallery.least-pictures", "5", "a.yaml:2"),
                        new Setting("protect", "Note*", "a.yaml:4"));
    }

    @Test
    void protectedLinesStay() {
        String text = "The council met on Monday.\n\nREAD MORE\n\nAdvertisement\n\nIt went home at four.\n";
        Cleaned cleaned = pencil("protect: ['read*']\n").clean(text);

        assertThat(cleaned.text()).isEqualTo(text.replace("Advertisement\n\n", ""));
        assertThat(cleaned.marks(Label.READ_MORE))
                .extracting(Mark::keptBecause)
                .containsExactly("protected by bluepencil.yaml:1 (\u201cread*\u201d)");
    }

    @Test
    void fingerprintTellsWhateverIsSaid() {
        List<String> files = List.of(
                "",
                "preset: annotate",
                "phrases: {ad: [Valley app]}",
                "phrases: {related: [Valley app]}",
                "phrases: {ad: [{text: Valley app, position: lead}]}",
                "protect: [Valley app]",
                "sites: {a: {hosts: [a.example], budget: 5}}",
                "sites: {a: {paths: [a.example], budget: 5}}",
                "sites: {a: {hosts: [a.example], budget: 6}}");

        assertThat(files.stream().map(yaml -> pencil(yaml).fingerprint())).doesNotHaveDuplicates();
    }
}
