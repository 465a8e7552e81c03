package io.bluepencil.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.golden.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the pages lead somewhere, and every page is linked from the README. */
class LinksTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."))
            .toAbsolutePath()
            .normalize();

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    static Stream<Path> pages() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"));
                Stream<Path> root = Files.list(ROOT)) {
            return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) {
        List<String> dead = new ArrayList<>();
        Matcher link = LINK.matcher(TestData.read(page));
        while (link.find()) {
            Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
            if (!link.group(1).contains(":") && !leads(target, link.group(2))) {
                dead.add(link.group());
            }
        }
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesAreFoundFromTheReadme(Path page) {
        String name = ROOT.relativize(page).toString().replace('\\', '/');
        if (!name.equals("README.md")) {
            assertThat(TestData.read(ROOT.resolve("README.md"))).contains("(" + name);
        }
    }

    private static boolean leads(Path target, String anchor) {
        return Files.exists(target) && (anchor == null || anchors(target).contains(anchor));
    }

    /** As code hosts make them: small letters, no punctuation, hyphens for blanks; a number behind those that were there before. */
    private static Set<String> anchors(Path page) {
        Set<String> anchors = new HashSet<>();
        Matcher heading = HEADING.matcher(TestData.read(page));
        while (heading.find()) {
            String plain = heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
            String anchor = plain.replace(' ', '-');
            for (int copy = 1; !anchors.add(anchor); copy++) {
                anchor = plain.replace(' ', '-') + "-" + copy;
            }
        }
        return anchors;
    }
}
