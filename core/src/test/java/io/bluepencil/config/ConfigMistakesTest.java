package io.bluepencil.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bluepencil.Config;
import io.bluepencil.ConfigException;
import io.bluepencil.ConfigException.Mistake;
import io.bluepencil.golden.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigMistakesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/io/bluepencil/config");

    @TempDir
    Path folder;

    private static List<String> mistakes(Path file) {
        ConfigException e = catchThrowableOfType(ConfigException.class, () -> Config.load(file));
        return e.mistakes().stream().map(Mistake::toString).toList();
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void allMistakesOfAFileAreNamedAtOnce() {
        String expected = TestData.read(RESOURCES.resolve("five-mistakes.txt"));
        String text = TestData.read(RESOURCES.resolve("five-mistakes.yaml"));

        ConfigException e = catchThrowableOfType(ConfigException.class, () -> Config.parse("five-mistakes.yaml", text));

        assertThat(e.getMessage() + "\n").isEqualTo(expected);
        assertThat(e.mistakes())
                .hasSize(8)
                .first()
                .isEqualTo(new Mistake(
                        "five-mistakes.yaml",
                        2,
                        9,
                        "preset must be standard, body-only or annotate, not 'standart'; did you mean 'standard'?"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.bluepencil.config.BrokenExamples#all")
    void aMistakeIsAnsweredWhereItStands(BrokenExamples.Example example) {
        ConfigException e = catchThrowableOfType(ConfigException.class, () -> Config.parse("a.yaml", example.yaml()));

        assertThat(e).hasMessageStartingWith("a.yaml:" + example.answer());
    }

    @Test
    void whatIsNoYamlIsAnsweredOnce() {
        ConfigException e = catchThrowableOfType(
                ConfigException.class, () -> Config.parse("a.yaml", "preset: standard\nlabels: [ad\nrules: {}\n"));

        assertThat(e.mistakes()).singleElement().asString().startsWith("a.yaml:3:6: this is not YAML: ");
    }

    /** Each with its place and what to do about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "labels: [ad|rules: {}|;2:6;']' is missing",
                "labels: {ad: cut|budget: 5|;2:7;'}' is missing",
                "preset: standard|\t budget: 5|;2:1;blanks, not with tabs",
                "preset standard|budget: 5|;2:7;the line before has none",
                "protect:|  - Note: of the: day|;2:17;a colon stands within a value",
                "protect:|  - \"Note of the day|;3:1;never closed",
                "protect:|  - *, our man|;2:6;in quotation marks",
                "protect:|  - @home|;2:5;in quotation marks",
                "labels:|  ad: cut| phrases: [a]|;3:2;not indented as those",
                "protect: - a|;1:10;on a line of its own"
            })
    void whatIsNoYamlIsAnsweredInWordsOfAWriter(String lines, String place, String hint) {
        ConfigException e =
                catchThrowableOfType(ConfigException.class, () -> Config.parse("a.yaml", lines.replace('|', '\n')));

        assertThat(e.mistakes())
                .singleElement()
                .asString()
                .startsWith("a.yaml:" + place + ": this is not YAML: ")
                .contains(hint);
    }

    @Test
    void bytesThatAreNotUtf8AreAnswered() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.write(file, "# list\nprotect: [M\u00fcll]\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistakes(file)).containsExactly(file + ":2:12: this is not UTF-8; save the file as UTF-8");
    }

    @Test
    void controlCharactersAreAnswered() {
        ConfigException e = catchThrowableOfType(
                ConfigException.class, () -> Config.parse("a.yaml", "preset: standard\nprotect: [a\u0007b]\n"));

        assertThat(e).hasMessage("a.yaml:2:12: character U+0007 must not stand in YAML");
    }

    @Test
    void aMissingFileIsNoMistakeInAFile() {
        Assertions.assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Config.load(folder.resolve("nowhere.yaml")));
    }

    @Test
    void aMissingParentIsAnswered() throws IOException {
        Path file = write("a.yaml", "preset: annotate\nextends: house.yaml\n");

        assertThat(mistakes(file))
                .containsExactly(file + ":2:10: cannot read the file 'house.yaml'; its path counts from the folder of"
                        + " this one");
    }

    @Test
    void mistakesOfAllFilesAreNamed() throws IOException {
        Path house = write("house.yaml", "preset: none\n");
        Path file = write("conf/a.yaml", "extends: ../house.yaml\nlabels: []\n");

        assertThat(mistakes(file))
                .containsExactly(
                        file + ":2:9: labels must be a map such as 'caption: cut', not an empty list",
                        house + ":1:9: preset must be standard, body-only or annotate, not 'none'");
    }

    @Test
    void aCircleIsAnswered() throws IOException {
        Path a = write("a.yaml", "extends: conf/b.yaml\n");
        Path b = write("conf/b.yaml", "extends: ../a.yaml\n");

        assertThat(mistakes(a))
                .containsExactly(b + ":1:10: a file cannot extend itself: " + a + " -> " + b + " -> " + a);
        assertThat(mistakes(write("c.yaml", "extends: c.yaml\n")))
                .singleElement()
                .asString()
                .contains("c.yaml -> ");
    }
}
