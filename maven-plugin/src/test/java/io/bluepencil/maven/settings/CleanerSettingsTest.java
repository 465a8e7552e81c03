package io.bluepencil.maven.settings;

import static io.bluepencil.maven.settings.Cleaners.labels;
import static io.bluepencil.maven.settings.Cleaners.rules;
import static io.bluepencil.maven.settings.Cleaners.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.Bluepencil;
import io.bluepencil.OnMalformed;
import io.bluepencil.Preset;
import io.bluepencil.rule.Label;
import io.bluepencil.rule.RuleSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanerSettingsTest {

    @Test
    void setsPresetAndLabels() {
        assertThat(pencil(settings("body-only")).options().cut()).isEqualTo(Preset.BODY_ONLY.cut());
        assertThat(pencil(labels(List.of("caption"), List.of("ad"))).options().cut())
                .contains(Label.CAPTION)
                .doesNotContain(Label.AD);
    }

    @Test
    void setsRules() {
        Map<String, String> entries = Map.of("gallery", "off", "known-line", "on", "gallery.least-pictures", "7");
        Bluepencil pencil = pencil(rules(List.of("known-line", "copied-line"), entries));

        assertThat(pencil.rules())
                .extracting(RuleSpec::id)
                .contains("known-line")
                .doesNotContain("gallery", "copied-line");
        assertThat(pencil.options().settings()).containsEntry("gallery.least-pictures", 7);
    }

    @Test
    void setsHowFilesAreRead() {
        Cleaner cleaner =
                settings(new ReadingSettings("ISO-8859-1", "replace", 5L)).cleaner("");

        assertThat(cleaner.clean("a.txt", new byte[] {(byte) 0xE4}).text()).isEqualTo("\u00e4");
        assertThat(cleaner.pencil().options().onMalformed()).isEqualTo(OnMalformed.REPLACE);
        assertThat(cleaner.maxInputSize()).isEqualTo(5);
    }

    @Test
    void refusesWhatDoesNotExist() {
        refuses(settings("standart"), "unknown preset 'standart'; did you mean 'standard'?");
        refuses(labels(List.of("captions"), List.of()), "unknown label 'captions'; did you mean 'caption'?");
        refuses(labels(List.of("ad"), List.of("ad")), "label 'ad' cannot be both cut and kept");
        refuses(rules(List.of("galery"), Map.of()), "unknown rule 'galery'; did you mean 'gallery'?");
        refuses(rules(List.of(), Map.of("galery", "on")), "unknown rule 'galery'; did you mean 'gallery'?");
        refuses(rules(List.of(), Map.of("gallery", "no")), "rule 'gallery' can be 'on' or 'off', not 'no'");
        refuses(rules(List.of(), Map.of("gallery.most-pictures", "5")), "did you mean 'least-pictures'?");
        refuses(rules(List.of(), Map.of("gallery.least-pictures", "five")), "must be a whole number, not 'five'");
        refuses(rules(List.of(), Map.of("gallery.least-pictures", "-5")), "is not in");
        refuses(settings(new ReadingSettings("UTF-9", "pass", 1L)), "unknown encoding 'UTF-9'; did you mean 'UTF-8'?");
        refuses(
                settings(new ReadingSettings("auto", "past", 1L)),
                "unknown value of onMalformed 'past'; did you mean 'pass'?");
        refuses(settings(new ReadingSettings("auto", "pass", 0L)), "must be positive");
    }

    @Test
    void fingerprintTellsWhateverMightCleanDifferently() {
        assertThat(List.of(
                        settings("standard").cleaner("").fingerprint(),
                        settings("standard").cleaner("another jar").fingerprint(),
                        settings("annotate").cleaner("").fingerprint(),
                        labels(List.of("caption"), List.of()).cleaner("").fingerprint(),
                        rules(List.of("gallery"), Map.of()).cleaner("").fingerprint(),
                        rules(List.of(), Map.of("gallery.least-pictures", "9"))
                                .cleaner("")
                                .fingerprint(),
                        settings(new ReadingSettings("UTF-8", "pass", 1000L))
                                .cleaner("")
                                .fingerprint(),
                        settings(new ReadingSettings("auto", "replace", 1000L))
                                .cleaner("")
                                .fingerprint(),
                        settings(new ReadingSettings("auto", "pass", 1001L))
                                .cleaner("")
                                .fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(Cleaners.standard().fingerprint())
                .isEqualTo(Cleaners.standard().fingerprint());
    }

    private static Bluepencil pencil(CleanerSettings settings) {
        return settings.cleaner("").pencil();
    }

    private static void refuses(CleanerSettings settings, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> settings.cleaner("").pencil())
                .withMessageContaining(message);
    }
}
