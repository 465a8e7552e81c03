package io.bluepencil.maven.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.Links;
import io.bluepencil.report.OutputForm;
import io.bluepencil.report.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void isTextUnlessSomebodySaysOtherwise() {
        assertThat(new OutputSettings(null, null, null).form(ConfigFile.NONE)).isEqualTo(OutputForm.TEXT);
        assertThat(new OutputSettings("html", "drop", null).form(ConfigFile.NONE))
                .isEqualTo(new OutputForm(OutputFormat.HTML, Links.DROP, false));
    }

    @Test
    void theFileCountsWhereTheBuildSaysNothing() throws IOException {
        ConfigFile file = file("outputFormat: markdown\nlinks: drop\nfrontMatter: true\n");

        assertThat(new OutputSettings(null, null, null).form(file))
                .isEqualTo(new OutputForm(OutputFormat.MARKDOWN, Links.DROP, true));
        assertThat(new OutputSettings("json", null, false).form(file))
                .isEqualTo(new OutputForm(OutputFormat.JSON, Links.DROP, false));
        assertThat(new OutputSettings(null, "keep", null).form(file))
                .isEqualTo(new OutputForm(OutputFormat.MARKDOWN, Links.KEEP, true));
        assertThat(new OutputSettings(null, null, null).form(file("budget: 7\n")))
                .isEqualTo(OutputForm.TEXT);
    }

    @Test
    void namesTheNearest() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> new OutputSettings("markdwon", null, null).form(ConfigFile.NONE))
                .withMessageContaining("unknown output format 'markdwon'; did you mean 'markdown'?");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> new OutputSettings(null, "dorp", null).form(ConfigFile.NONE))
                .withMessageContaining("did you mean 'drop'?");
    }

    private ConfigFile file(String yaml) throws IOException {
        return new ConfigFile(Optional.of(Files.writeString(folder.resolve("bluepencil.yaml"), yaml)));
    }
}
