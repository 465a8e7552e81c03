package io.bluepencil.maven.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.Config;
import io.bluepencil.maven.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final Path DOCS = Path.of(System.getProperty("repository.root"), "docs");

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
        Golden.check(DOCS.resolve("maven-plugin-goals.md"), ReferencePage.of(PluginDescriptor.markedUp()));
    }

    @Test
    void theBuildCacheIsTestedWithWhatTheGuideSays() throws IOException {
        String tested = Files.readString(Path.of("src/it/build-cache/.mvn/maven-build-cache-config.xml"));

        assertThat(guide()).contains("```xml\n" + tested + "```\n");
    }

    @Test
    void theGuideKnowsEveryPropertyItNames() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("bluepencil.version", "bluepencil.rules.gallery", Config.FILE_NAME));
        PluginDescriptor.plain()
                .forEach(goal -> goal.parameters().forEach(parameter -> known.add(parameter.property())));
        Matcher named =
                Pattern.compile("\\bbluepencil\\.[a-z][A-Za-z.]*[A-Za-z]").matcher(guide());
        while (named.find()) {
            assertThat(known).contains(named.group());
        }
    }

    private static String guide() throws IOException {
        return Files.readString(DOCS.resolve("maven-plugin.md")).replace("io.bluepencil.", "");
    }
}
