package io.bluepencil.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.Setting;
import io.bluepencil.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSS selectors of the configuration: what they find is the article, part of it, or none. */
class SelectorsTest {

    private static final String STORY =
            "The ferry across the bay is back in service, the harbour master said on Monday, after nine weeks of repairs.";
    private static final String MORE =
            "It will sail every hour from six in the morning until ten at night, and bicycles travel free of charge.";
    private static final String OFFER =
            "Readers of the Bay Post travel at half the price this week, and so do their dogs, says the owner of the boat.";
    private static final String PAGE = "<html><body><div class=all><h1>The ferry is back</h1><div class=story><p>"
            + STORY + "</p><p>" + MORE + "</p><p class=offer data-kind=offer>" + OFFER
            + "</p><span class=tip>Send us a tip now</span></div></div></body></html>";

    private static Cleaned clean(String yaml) {
        return Bluepencil.builder()
                .config(Config.parse("bluepencil.yaml", yaml))
                .build()
                .clean(Source.html("https://www.bay.example/ferry", PAGE));
    }

    @Test
    void withoutThemTheOfferStays() {
        assertThat(clean("").text()).contains(STORY, MORE, OFFER);
    }

    @Test
    void whatIsStrippedGoesAndTheReasonNamesTheSelector() {
        Cleaned cleaned =
                clean("sites:\n  bay:\n    hosts: [bay.example]\n    selectors:\n      strip: [p.offer, span.tip]\n");

        assertThat(cleaned.text()).contains(STORY, MORE).doesNotContain(OFFER).doesNotContain("tip");
        Mark mark = cleaned.marks().stream()
                .filter(it -> it.ruleId().equals("site-strip"))
                .findFirst()
                .orElseThrow();
        assertThat(mark.reason()).isEqualTo("the configuration strips 'p.offer'");
        assertThat(mark.evidence()).isEqualTo("bluepencil.yaml:5");
        assertThat(mark.removed()).contains(OFFER);
        assertThat(cleaned.marks())
                .anyMatch(it -> it.reason().equals("the configuration strips 'span.tip'")
                        && it.removed().strip().equals("Send us a tip now"));
        assertThat(Bluepencil.restore(cleaned.text(), cleaned.marks())).isEqualTo(cleaned.source());
    }

    @Test
    void theyFindWhatTheLibraryDoesNotAskFor() {
        assertThat(clean("selectors: {strip: ['[data-kind=offer]']}").text()).doesNotContain(OFFER);
    }

    @Test
    void theBodyIsChosen() {
        Cleaned cleaned = clean("selectors: {body: ['.story > p:first-child']}");

        assertThat(cleaned.text()).contains(STORY).doesNotContain(MORE);
        assertThat(cleaned.marks()).anyMatch(it -> it.ruleId().equals("site-body"));
        assertThat(clean("selectors: {body: [.none]}").text())
                .isEqualTo(clean("").text());
    }

    @Test
    void whatIsKeptStays() {
        assertThat(clean("selectors: {strip: [p], keep: ['.offer']}").text())
                .contains(OFFER)
                .doesNotContain(STORY);
    }

    @Test
    void otherHostsAndTextsAreNotMeant() {
        String yaml = "sites: {bay: {hosts: [other.example], selectors: {strip: [p]}}}";

        assertThat(clean(yaml).text()).isEqualTo(clean("").text());
        Bluepencil pencil = Bluepencil.builder()
                .config(Config.parse("a.yaml", "selectors: {strip: [p]}"))
                .build();
        assertThat(pencil.clean(STORY).text()).isEqualTo(STORY);
    }

    @Test
    void theyAreSettings() {
        Bluepencil pencil = Bluepencil.builder()
                .config(Config.parse(
                        "a.yaml",
                        "selectors: {strip: [p]}\nsites: {bay: {hosts: [b.example], selectors: {keep: [i]}}}"))
                .build();

        assertThat(pencil.settings())
                .contains(
                        new Setting("selectors.strip", "p", "a.yaml:1"),
                        new Setting("sites.bay.selectors.keep", "i", "a.yaml:2"));
        assertThat(pencil.fingerprint()).isNotEqualTo(Bluepencil.standard().fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'p['", "''", "'p:has('", "'p:nonsense'", "'> >'", "'p,,p'"})
    void aWrongSelectorIsNamed(String css) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Config.parse("a.yaml", "selectors:\n  strip: [" + css + "]\n"))
                .withMessageContaining("a.yaml:2:11: a selector must be CSS such as 'div.story > p', not " + css);
    }
}
