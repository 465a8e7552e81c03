package io.bluepencil.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OwnPhrasesTest {

    private static final String YAML = """
            phrases:
              ad:
                - Only in the Valley app
                - text: Valley tip
                  position: lead
              related:
                - {text: Elsewhere in the valley, position: opening}
                - text: Valley voices
                  position: glued
              caption:
                - "\u8c37\u306e\u5e83\u544a"
            """;

    private static final String BEFORE = "The council met on Monday to vote on the budget.\n";
    private static final String AFTER = "It will meet again next week, the mayor said on Tuesday.\n";

    private static Bluepencil pencil() {
        return Bluepencil.builder().config(Config.parse("house.yaml", YAML)).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Only in the Valley app                          |
            \u00bb ONLY in the Valley  app! \u25b6          |
            Only in the Valley app today                    | Only in the Valley app today
            Valley tip: where to eat in May                 |
            Valley tip \u2013 where to eat in May           |
            Valley tip of the day: where to eat             | Valley tip of the day: where to eat
            Elsewhere in the valley a bridge was closed.    |
            Some elsewhere in the valley.                   | Some elsewhere in the valley.
            Valley voices The mayor is tired                | ' The mayor is tired'
            Valley voices were heard at the meeting.        | Valley voices were heard at the meeting.
            Valley voices                                   |
            """)
    void countWhereTheySay(String line, String left) {
        String cleaned = pencil().clean(BEFORE + line + "\n" + AFTER).text();

        assertThat(cleaned).isEqualTo(BEFORE + (left == null ? "" : left.strip() + "\n") + AFTER);
    }

    @Test
    void reasonsNameFileAndLine() {
        Cleaned cleaned = pencil().clean(BEFORE + "Only in the Valley app\nValley tip: eat\n" + AFTER);

        assertThat(cleaned.marks()).extracting(Mark::ruleId).containsOnly("own-phrase");
        assertThat(cleaned.marks())
                .extracting(Mark::reason)
                .containsExactly(
                        "the line is an own phrase (house.yaml:3)", "the line is an own phrase (house.yaml:4)");
        assertThat(cleaned.marks()).extracting(Mark::evidence).first().isEqualTo("\u201cOnly in the Valley app\u201d");
        assertThat(cleaned.marks(Label.AD)).hasSize(2);
    }

    @Test
    void whatThePresetKeepsStays() {
        String text = BEFORE + "\u8c37\u306e\u5e83\u544a\n" + AFTER;

        assertThat(pencil().clean(text).changed()).isFalse();
        assertThat(pencil().clean(text).marks(Label.CAPTION)).hasSize(1);
    }

    @Test
    void theyWinOverTheRulesOfTheLibrary() {
        Config config = Config.parse("a.yaml", "phrases: {caption: [READ MORE]}");
        Bluepencil pencil =
                Bluepencil.builder().config(config).preset(Preset.BODY_ONLY).build();

        assertThat(pencil.clean(BEFORE + "Read more\n" + AFTER).marks())
                .extracting(Mark::label)
                .containsExactly(Label.CAPTION);
    }

    @Test
    void theyComeBeforeTheContext() {
        Config config = Config.parse("a.yaml", "phrases: {related: [From across the valley]}");
        String box = "From across the valley\nStorm closes three harbours on the northern coast\n"
                + "Who pays when a ferry does not sail this winter?\n";
        String text = BEFORE + box + AFTER;

        assertThat(Bluepencil.builder().config(config).build().clean(text).text())
                .isEqualTo(BEFORE + AFTER);
    }

    @Test
    void theRuleCanBeSwitchedOff() {
        Config config = Config.parse("a.yaml", YAML + "rules: {own-phrase: off}\n");
        String text = BEFORE + "Only in the Valley app\n" + AFTER;

        assertThat(Bluepencil.builder().config(config).build().clean(text).changed())
                .isFalse();
    }

    @Test
    void theNearestFileWins() {
        Config config = Config.parse("a.yaml", """
                phrases: {ad: [Valley line]}
                sites:
                  news:
                    hosts: [news.example]
                    phrases: {caption: [Valley line], share: [Valley friends]}
                """);
        Bluepencil pencil =
                Bluepencil.builder().config(config).preset(Preset.ANNOTATE).build();
        String text = BEFORE + "Valley line\nValley friends\n" + AFTER;

        assertThat(pencil.clean(text).marks()).extracting(Mark::label).containsExactly(Label.AD);
        assertThat(pencil.clean(io.bluepencil.Source.text("https://news.example/1", text))
                        .marks())
                .extracting(Mark::label)
                .contains(Label.CAPTION, Label.SHARE);
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void everyLabelMayHavePhrases(Label label) {
        Config config = Config.parse("a.yaml", "phrases: {" + label.id() + ": [Valley line]}");
        Bluepencil pencil =
                Bluepencil.builder().config(config).preset(Preset.BODY_ONLY).build();

        assertThat(pencil.clean(BEFORE + "Valley line\n" + AFTER).text()).isEqualTo(BEFORE + AFTER);
    }

    @Test
    void cleanedTextIsClean() {
        Bluepencil pencil = pencil();
        for (String lines :
                List.of("Valley voices Valley voices The mayor\n", "Valley voices Only in the Valley app\n")) {
            String once = pencil.clean(BEFORE + lines + AFTER).text();
            assertThat(pencil.clean(once).changed()).isFalse();
        }
    }
}
