package io.bluepencil.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Config;
import io.bluepencil.Mark;
import io.bluepencil.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectedLinesTest {

    private static final String BEFORE = "The council met on Monday to vote on the budget.\n";
    private static final String AFTER = "It will meet again next week, the mayor said on Tuesday.\n";

    private static boolean stays(String pattern, String line) {
        String yaml = "phrases: {ad: ['" + line + "']}\nprotect: ['" + pattern + "']\n";
        Bluepencil pencil =
                Bluepencil.builder().config(Config.parse("a.yaml", yaml)).build();
        String text = BEFORE + line + "\n" + AFTER;
        String cleaned = pencil.clean(text).text();
        assertThat(cleaned).isIn(text, BEFORE + AFTER);
        return cleaned.equals(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Note of the day,  Note of the day",
        "note of THE day,  » Nöte of the day!",
        "Note*,            Note of the day",
        "Note*,            Note",
        "Note*,            Notebook",
        "'Note *',         Note of the day",
        "*day,             Note of the day",
        "*of*,             Note of the day",
        "N*of*y,           Note of the day",
        "*n*o*t*e*,        Note of the day",
        "Note**day,        Note of the day",
        "*の*,             谷の広告",
    })
    void fits(String pattern, String line) {
        assertThat(stays(pattern, line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Note,             Note of the day",
        "Note of the day,  Note",
        "'Note *',         Notebook",
        "'* day',          Sunday",
        "day*,             Note of the day",
        "*Note,            Note of the day",
        "of*Note*,         Note of the day",
        "*day*day,         Note of the day",
    })
    void doesNotFit(String pattern, String line) {
        assertThat(stays(pattern, line)).isFalse();
    }

    @Test
    void linesOutsideTheArticleOfAPageStay() {
        String story =
                "<p>The council met on Monday to vote on the budget, and it took the mayor four hours to count.</p>";
        Source page = Source.html(
                "https://valley.example/a",
                "<html><body><nav><p>Sport</p><p>Note of the day</p>" + "<p>Weather</p></nav><article>"
                        + story.repeat(5) + "</article></body></html>");
        Bluepencil pencil = Bluepencil.builder()
                .config(Config.parse("a.yaml", "protect: ['Note of *']"))
                .build();

        assertThat(Bluepencil.standard().clean(page).text()).doesNotContain("Sport", "Note", "Weather");
        assertThat(pencil.clean(page).text()).doesNotContain("Sport", "Weather").contains("Note of the day");
        assertThat(pencil.clean(page).marks())
                .extracting(Mark::keptBecause)
                .contains("protected by a.yaml:1 (\u201cNote of *\u201d)");
    }

    @Test
    void noPieceOfAProtectedLineGoes() {
        String line =
                "The soldiers came, he said. Advertisement Continue reading the main story The attack was the third.\n";
        Bluepencil pencil = Bluepencil.builder()
                .config(Config.parse("a.yaml", "protect: ['The soldiers came*']"))
                .build();

        assertThat(Bluepencil.standard().clean(BEFORE + line).changed()).isTrue();
        assertThat(pencil.clean(BEFORE + line).changed()).isFalse();
    }
}
