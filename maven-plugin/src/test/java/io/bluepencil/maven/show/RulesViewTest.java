package io.bluepencil.maven.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.bluepencil.maven.settings.CleanerSettings;
import io.bluepencil.maven.settings.Cleaners;
import io.bluepencil.maven.settings.Origin;
import io.bluepencil.maven.settings.Setting;
import io.bluepencil.maven.settings.UsageException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesViewTest {

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
