package io.bluepencil.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.Source;
import io.bluepencil.golden.TestData;
import io.bluepencil.internal.container.Junk;
import io.bluepencil.report.RuleReference;
import io.bluepencil.rule.Example;
import io.bluepencil.rule.RuleSpec;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of the marks of pages is what they do, and every id that a mark can have is explained. */
class PageSpecsTest {

    private static final Bluepencil PENCIL = Bluepencil.builder()
            .config(Config.parse("bluepencil.yaml", "selectors: {strip: [p.fact-of-the-day], body: [div.story]}"))
            .build();

    @TestFactory
    Stream<DynamicTest> examplesAreTrue() {
        return PageSpecs.all().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.markup(),
                                () -> assertThat(marked(rule, example)).isEqualTo(example.pieces()))));
    }

    private static List<String> marked(RuleSpec rule, Example example) {
        Source page = Source.text("page", example.source()).asHtml("");
        return PENCIL.clean(page).marks().stream()
                .filter(mark -> mark.ruleId().equals(rule.id()))
                .flatMap(mark -> mark.removed().lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void partsOfPagesAreExplained() {
        List<String> ids = PageSpecs.all().stream().map(RuleSpec::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Junk.values()).map(Junk::ruleId)).allMatch(ids::contains);
    }

    @Test
    void everyIdOfAMarkIsExplained() {
        Set<String> seen = new TreeSet<>();
        List<Path> pages = TestData.folders("pages").stream()
                .map(folder -> folder.resolve("before.html"))
                .toList();
        for (Path source :
                Stream.concat(TestData.sources().stream(), pages.stream()).toList()) {
            PENCIL.clean(Source.file(source)).marks().stream().map(Mark::ruleId).forEach(seen::add);
        }

        assertThat(RuleReference.of(PENCIL).ids()).containsAll(seen);
        assertThat(seen).contains("outside-article", "block-model", "navigation-block");
    }
}
