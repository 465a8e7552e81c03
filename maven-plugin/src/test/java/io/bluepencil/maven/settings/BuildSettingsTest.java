package io.bluepencil.maven.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildSettingsTest {

    private final BuildSettings settings = new BuildSettings(
            Map.of("preset", "standard"),
            Map.of("bluepencil.preset", "annotate", "bluepencil.keep", "ad", "bluepencil.rules.gallery", "off"),
            Map.of("bluepencil.keep", "related", "bluepencil.cut", "credit", "bluepencil.rules.known-line", "off"));

    @Test
    void knowsWhereAValueComesFrom() {
        assertThat(settings.origin("preset")).isEqualTo(Origin.POM);
        assertThat(settings.origin("keep")).isEqualTo(Origin.COMMAND_LINE);
        assertThat(settings.origin("cut")).isEqualTo(Origin.PROPERTY);
        assertThat(settings.origin("disable")).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void putsRulesTogether() {
        assertThat(settings.rules(Map.of("gallery", " on ")).values())
                .containsExactly(
                        new Setting("gallery", "on", Origin.POM), new Setting("known-line", "off", Origin.PROPERTY));
        assertThat(settings.rules(Map.of()).get("gallery"))
                .isEqualTo(new Setting("gallery", "off", Origin.COMMAND_LINE));
    }
}
