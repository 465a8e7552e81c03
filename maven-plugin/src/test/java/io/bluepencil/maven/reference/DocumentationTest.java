package io.bluepencil.maven.reference;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Path GOLDEN = Path.of("src/test/golden");

    @Test
    void helpIsWrittenDown() throws IOException {
        Golden.check(GOLDEN.resolve("help.txt"), text(HelpText.of(PluginDescriptor.plain(), false)));
        Golden.check(GOLDEN.resolve("help-detail.txt"), text(HelpText.of(PluginDescriptor.plain(), true)));
        Golden.check(GOLDEN.resolve("help-explain.txt"), text(HelpText.of(PluginDescriptor.plain(), "explain")));
    }

    private static String text(Iterable<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void helpKnowsAllGoals() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> HelpText.of(PluginDescriptor.plain(), "chek"))
                .withMessage("unknown goal 'chek'; did you mean 'check'?");
    }

    @Test
    void referenceIsUpToDate() throws IOException {
        Path docs = Path.of(System.getProperty("repository.root"), "docs");
        Golden.check(docs.resolve("maven-plugin-goals.md"), ReferencePage.of(PluginDescriptor.markedUp()));
    }
}
