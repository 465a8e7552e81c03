package io.bluepencil.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.golden.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show of files of the project is what stands in them. A comment before a block says what it is:
 *
 * <ul>
 *   <li>{@code file: PATH}: the whole file, as {@code -Dgolden=write} writes it anew,
 *   <li>{@code from: PATH}: some lines of it in a row, indented in any way,
 *   <li>{@code goals: PATH}: commands, each of which an integration test runs,
 *   <li>{@code log: PROJECT}: what Maven says there; the integration test of this name compares it.
 * </ul>
 */
class ExcerptsTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));

    private static final Pattern MARKED =
            Pattern.compile("(<!-- (file|from|goals|log): (\\S+) -->\\n```[a-z]*\\n)(.*?)```\\n", Pattern.DOTALL);

    private static final Pattern UNMARKED = Pattern.compile("(?<!-->)\\n```[a-z]+\\n");

    static Stream<Path> pages() {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void excerptsAreCurrent(Path page) {
        String text = TestData.read(page);
        String current = MARKED.matcher(text).replaceAll(ExcerptsTest::current);
        GeneratedPage.check(page.getFileName().toString(), current);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void howTosShowNothingThatIsNotTested(Path page) {
        if (page.getFileName().toString().startsWith("how-to-")) {
            assertThat(TestData.read(page)).doesNotContainPattern(UNMARKED).containsPattern(MARKED);
        }
    }

    private static String current(MatchResult block) {
        String shown = block.group(4);
        switch (block.group(2)) {
            case "file" -> {
                String whole = block.group(1) + TestData.read(ROOT.resolve(block.group(3))) + "```\n";
                return Matcher.quoteReplacement(whole);
            }
            case "from" ->
                assertThat(unindented(TestData.read(ROOT.resolve(block.group(3)))))
                        .contains(unindented(shown));
            case "goals" ->
                assertThat(goals(TestData.read(ROOT.resolve(block.group(3))))).containsAll(commands(shown));
            default ->
                assertThat(ROOT.resolve("maven-plugin/src/it").resolve(block.group(3)))
                        .isDirectory();
        }
        return Matcher.quoteReplacement(block.group());
    }

    private static String unindented(String text) {
        return "\n" + text.stripIndent().replaceAll("(?m)^[ \\t]+", "").stripTrailing() + "\n";
    }

    private static List<String> goals(String invokerProperties) {
        return invokerProperties
                .lines()
                .filter(line -> line.startsWith("invoker.goals"))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .toList();
    }

    private static List<String> commands(String shell) {
        return shell.lines()
                .filter(line -> line.startsWith("mvn "))
                .map(line ->
                        line.substring("mvn ".length()).replaceAll(" +#.*", "").strip())
                .toList();
    }
}
