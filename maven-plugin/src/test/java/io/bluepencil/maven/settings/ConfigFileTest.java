package io.bluepencil.maven.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.OnMalformed;
import io.bluepencil.Options;
import io.bluepencil.rule.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    private static final String NAME = "bluepencil.yaml";
    private static final ReadingSettings OPEN = new ReadingSettings("auto", null, null);

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    private ConfigFile find(String name, String module) {
        return ConfigFile.find(name, folder.resolve(module), folder.resolve("root"));
    }

    private static CleanerSettings settings(Path file, @Nullable String preset, Map<String, Setting> rules) {
        ConfigFile config = new ConfigFile(Optional.of(file));
        return new CleanerSettings(config, preset, List.of(), List.of(), List.of(), rules, OPEN);
    }

    private static Options options(CleanerSettings settings) {
        return settings.cleaner("").pencil().options();
    }

    private static String fingerprint(Path file) {
        return settings(file, null, Map.of()).cleaner("").fingerprint();
    }

    @Test
    void isLookedForInTheModuleThenInItsParents() throws IOException {
        Path above = write(NAME, "");
        assertThat(find(NAME, "root/a/b").path()).isEmpty();

        Path atRoot = write("root/" + NAME, "");
        assertThat(find(NAME, "root/a/b").path()).contains(atRoot);
        Path between = write("root/a/" + NAME, "");
        assertThat(find(NAME, "root/a/b").path()).contains(between);
        Path own = write("root/a/b/" + NAME, "");
        assertThat(find(NAME, "root/a/b").path()).contains(own);

        assertThat(find("none", "root/a/b").path()).isEmpty();
        assertThat(find(above.toString(), "root/a/b").path()).contains(above);
        assertThat(find(NAME, "elsewhere/deep").path())
                .as("no module of this build")
                .isEmpty();
    }

    @Test
    void aNameOfOnesOwnMustLeadToAFile() throws IOException {
        Path file = write("root/conf/house.yaml", "");

        assertThat(find("conf/house.yaml", "root/a").path()).contains(file);
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> find("conf/mine.yaml", "root/a"))
                .withMessageContaining("there is no configuration file 'conf/mine.yaml' in " + folder.resolve("root/a"))
                .withMessageEndingWith("up to " + folder.resolve("root"));
    }

    @Test
    void countsWhereTheBuildSaysNothing() throws IOException {
        Path file = write(NAME, """
                preset: body-only
                onMalformed: fail
                maxInputSize: 7
                rules: {gallery: off, gallery.least-pictures: 5, pull-quote: off}
                """);
        Options open = options(settings(file, null, Map.of()));

        assertThat(open.cut()).contains(Label.CAPTION);
        assertThat(open.onMalformed()).isEqualTo(OnMalformed.FAIL);
        assertThat(open.maxInputSize()).isEqualTo(7);
        assertThat(open.disabledRules()).containsExactly("gallery", "pull-quote");
        assertThat(open.settings()).containsEntry("gallery.least-pictures", 5);

        Map<String, Setting> rules = Map.of(
                "gallery", new Setting("gallery", "on", Origin.POM),
                "gallery.least-pictures", new Setting("gallery.least-pictures", "6", Origin.POM));
        Options said = options(settings(file, "standard", rules));

        assertThat(said.cut()).doesNotContain(Label.CAPTION);
        assertThat(said.disabledRules()).containsExactly("pull-quote");
        assertThat(said.settings()).containsEntry("gallery.least-pictures", 6);
    }

    @Test
    void namesAllMistakes() throws IOException {
        Path file = write(NAME, "preset: standart\nlabls: {}\n");

        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> options(settings(file, null, Map.of())))
                .withMessage(file + ":1:9: preset must be standard, body-only or annotate, not 'standart'; did you mean"
                        + " 'standard'?\n" + file + ":2:1: unknown setting 'labls'; did you mean 'labels'?");
    }

    @Test
    void fingerprintHoldsAllFiles() throws IOException {
        Path first = write("one/" + NAME, "preset: annotate\n");
        Path same = write("two/" + NAME, "preset: annotate\n");
        Path other = write("three/" + NAME, "preset: standard\n");
        assertThat(fingerprint(first)).isEqualTo(fingerprint(same)).isNotEqualTo(fingerprint(other));

        Path house = write("house.yaml", "budget: 10\n");
        write("one/" + NAME, "extends: ../house.yaml\n");
        String before = fingerprint(first);
        Files.writeString(house, "budget: 20\n");
        assertThat(fingerprint(first)).isNotEqualTo(before);
    }
}
