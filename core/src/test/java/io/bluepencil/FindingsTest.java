package io.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check finds fault with. */
class FindingsTest {

    private static final String LEAD =
            "<p>The ferry between the town and the island will be back in service on Friday, the operator said.</p>";
    private static final String STORY =
            "<p>The storm had damaged the pier, and nobody had thought that the repairs would take a month.</p>"
                    + "<p>Until then a bus takes the passengers around the bay twice a day, free for all who hold a ticket.</p>";

    private static List<String> findings(Preset preset, String middle) {
        String page = "<nav><a href=/>Home</a> <a href=/a>Sport</a></nav><main><article><h1>Ferry is back</h1>"
                + "<div class=share-buttons><a href=/s>Tell a friend</a></div>" + LEAD + middle + STORY + "</article>"
                + "<aside><h3>Most read</h3><a href=/b>The lorry that swam</a></aside></main>"
                + "<footer>The Harbour Post, Quay 1</footer>";
        Cleaned cleaned =
                Bluepencil.builder().preset(preset).build().clean(Source.html("https://bay.example/news/a", page));
        assertThat(cleaned.text()).contains("The ferry between", "The storm had", "Until then");
        assertThat(cleaned.marks()).anyMatch(mark -> mark.cut() && mark.ruleId().equals("navigation-block"));
        return cleaned.findings().stream().map(mark -> mark.removed().strip()).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD", "BODY_ONLY"})
    void whatStandsAroundTheArticleOfAPageIsNone(Preset preset) {
        assertThat(findings(preset, "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD", "BODY_ONLY"})
    void whatStandsInItIsOne(Preset preset) {
        assertThat(findings(preset, "<p>Advertisement</p>")).containsExactly("Advertisement");
        assertThat(findings(preset, "<aside>All about the bay, every Sunday</aside>"))
                .containsExactly("All about the bay, every Sunday");
    }

    @Test
    void allCutsOfATextAre() {
        Cleaned cleaned = Bluepencil.standard().clean("Advertisement\n\nThe mill has burnt down.\n");

        assertThat(cleaned.findings()).hasSize(1).isEqualTo(cleaned.marks());
    }

    @Test
    void marksThatCutNothingAreNone() {
        Cleaned cleaned = Bluepencil.annotate().clean("Advertisement\n\nThe mill has burnt down.\n");

        assertThat(cleaned.marks()).hasSize(1);
        assertThat(cleaned.findings()).isEmpty();
    }
}
