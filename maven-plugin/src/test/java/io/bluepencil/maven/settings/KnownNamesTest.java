package io.bluepencil.maven.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static final Map<String, String> NOTHING = Map.of();

    private final KnownNames names = new KnownNames(Set.of("keep", "preset", "rules", "sourceDirectory"));

    @Test
    void acceptsWhatItKnows() {
        Map<String, String> configuration = Map.of("preset", "standard", "rules", "gallery=off");
        Map<String, String> commandLine = Map.of("bluepencil.keep", "ad", "bluepencil.rules.gallery", "off");
        accepts(new BuildSettings(configuration, commandLine, Map.of("bluepencil.version", "1")));
    }

    @Test
    void refusesAnUnknownParameter() {
        refuses(
                new BuildSettings(Map.of("presett", ""), NOTHING, NOTHING),
                "parameter 'presett'; did you mean 'preset'?");
        refuses(
                new BuildSettings(Map.of("colour", ""), NOTHING, NOTHING),
                "known: keep, preset, rules, sourceDirectory");
    }

    @Test
    void refusesAnUnknownPropertyOnTheCommandLine() {
        refuses(
                new BuildSettings(NOTHING, Map.of("bluepencil.kep", ""), NOTHING),
                "property 'bluepencil.kep'; did you mean 'bluepencil.keep'?");
        refuses(
                new BuildSettings(NOTHING, Map.of("bluepencil.rules", "gallery"), NOTHING),
                "-Dbluepencil.rules.<rule-id>=off");
    }

    @Test
    void refusesOnlyTypingMistakesInThePropertiesOfThePom() {
        accepts(new BuildSettings(NOTHING, NOTHING, Map.of("bluepencil.plugin.version", "1", "bluepencil.mine", "2")));
        refuses(
                new BuildSettings(NOTHING, NOTHING, Map.of("bluepencil.sorceDirectory", "")),
                "did you mean 'bluepencil.sourceDirectory'?");
    }

    @Test
    void acceptsAPropertyOfThePomThatTheCommandLineChanges() {
        Map<String, String> own = Map.of("bluepencil.feeds", "2");
        accepts(new BuildSettings(NOTHING, own, own));
    }

    @Test
    void tellsWhichPropertiesThePomHides() {
        BuildSettings settings = new BuildSettings(Map.of("keep", "ad"), Map.of("bluepencil.keep", "related"), NOTHING);

        assertThat(names.hidden(settings)).singleElement().asString().contains("-Dbluepencil.keep has no effect");
    }

    private void accepts(BuildSettings settings) {
        assertThatCode(() -> names.check(settings)).doesNotThrowAnyException();
    }

    private void refuses(BuildSettings settings, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> names.check(settings))
                .withMessageContaining(message);
    }
}
