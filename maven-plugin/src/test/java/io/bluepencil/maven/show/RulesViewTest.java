package io.bluepencil.maven.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.bluepencil.maven.settings.CleanerSettings;
import io.bluepencil.maven.settings.Cleaners;
import io.bluepencil.maven.settings.ConfigFile;
import io.bluepencil.maven.settings.Origin;
import io.bluepencil.maven.settings.ReadingSettings;
import io.bluepencil.maven.settings.Setting;
import io.bluepencil.maven.settings.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesViewTest {

    private static final String YAML = """
            preset: body-only
            labels: {ad: keep}
            rules:
              gallery: off
              copied-line: off
            protect: [Note*]
            sites: {news: {hosts: [news.example], budget: 5}}
            links: drop
            """;

    private final RulesView view = new RulesView(
            List.of(
                    new Setting("disable", "known-line", Origin.COMMAND_LINE),
                    new Setting("targetPath", "", Origin.DEFAULT)),
            Map.of("execution sport of clean", List.of(new Setting("preset", "body-only", Origin.POM))));

    private final CleanerSettings wanted = Cleaners.rules(
            List.of("known-line", "copied-line"), Map.of("copied-line", "on", "gallery.least-pictures", "7"));

    @Test
    void tellsPeopleWhereEverythingComesFrom() {
        assertThat(lines(Format.TEXT))
                .contains("  disable    = known-line  [-D]", "  targetPath = (none)  [default]")
                .containsSequence("Settings of execution sport of clean only", "  preset = body-only  [POM]")
                .contains("  known-line = off  [-D]", "  copied-line = on  [POM]", "  gallery = on  [default]")
                .anyMatch(line -> line.startsWith("    gallery.least-pictures = 7  [POM] "))
                .contains("  ad                = cut  [default]", "  caption           = keep  [default]");
    }

    @Test
    void tellsPrograms() throws Exception {
        String json = String.join("\n", lines(Format.JSON));
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
        assertThat(json).contains("\"name\" : \"gallery.least-pictures\",\n").contains("\"execution sport of clean\"");
    }

    private static CleanerSettings settings(Path file) {
        return new CleanerSettings(
                new ConfigFile(Optional.of(file)),
                null,
                List.of(),
                List.of("share"),
                List.of(),
                Map.of("copied-line", new Setting("copied-line", "on", Origin.POM)),
                new ReadingSettings("auto", null, null));
    }

    @Test
    void tellsWhatTheConfigurationFileSays(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("bluepencil.yaml"), YAML);
        CleanerSettings settings = settings(file);
        RulesView open = new RulesView(
                List.of(
                        new Setting("configFile", "bluepencil.yaml", Origin.DEFAULT),
                        new Setting("keep", "share", Origin.PROPERTY),
                        new Setting("links", "", Origin.DEFAULT),
                        new Setting("maxInputSize", "", Origin.DEFAULT),
                        new Setting("outputFormat", "", Origin.DEFAULT),
                        new Setting("preset", "", Origin.DEFAULT)),
                Map.of());

        assertThat(open.lines(settings.cleaner("").pencil(), settings, Format.TEXT))
                .contains("  configFile   = " + file + "  [default]", "  maxInputSize = 67108864  [default]")
                .contains("  preset       = body-only  [bluepencil.yaml:1]")
                .contains("  links        = drop  [bluepencil.yaml:8]", "  outputFormat = text  [default]")
                .contains(
                        "  ad                = keep  [bluepencil.yaml:2]",
                        "  caption           = cut  [bluepencil.yaml:1]")
                .contains("  share             = keep  [property of the POM]")
                .contains(
                        "  gallery = off  [bluepencil.yaml:4]",
                        "  copied-line = on  [POM]",
                        "  pull-quote = on  [default]")
                .containsSequence(
                        "Own phrases, protected lines, sites",
                        "  protect           = Note*  [bluepencil.yaml:6]",
                        "  sites.news.hosts  = news.example  [bluepencil.yaml:7]")
                .contains("  sites.news.budget = 5  [bluepencil.yaml:7]");
    }

    @Test
    void knowsTwoFormats() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Format.of("jsn"))
                .withMessage("unknown format 'jsn'; did you mean 'json'?");
    }

    private List<String> lines(Format format) {
        return view.lines(wanted.cleaner("").pencil(), wanted, format);
    }
}
