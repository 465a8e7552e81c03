package io.bluepencil.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Config;
import io.bluepencil.Preset;
import io.bluepencil.golden.TestData;
import io.bluepencil.rule.Label;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws on generated documents; a failure names the seed. */
class LawsTest {

    private static final int DOCUMENTS = 1500;

    @ParameterizedTest
    @EnumSource(Preset.class)
    void holdOnGeneratedDocuments(Preset preset) {
        Bluepencil pencil = TestData.cleaner(preset);
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String source = new Generator(seed).document(24);
            assertThatCode(() -> Laws.check(pencil, source)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void holdWithAnyLabelsCut() {
        Random random = new Random(7);
        for (int seed = 0; seed < DOCUMENTS / 3; seed++) {
            var builder = Bluepencil.builder().preset(Preset.ANNOTATE).cutOnlyBoilerplate(random.nextBoolean());
            for (Label label : Label.values()) {
                if (random.nextBoolean()) {
                    builder.cut(label);
                }
            }
            Bluepencil pencil = builder.budgetPercent(random.nextInt(101)).build();
            String source = new Generator(seed).document(24);
            assertThatCode(() -> Laws.check(pencil, source)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void holdWithOwnPhrasesAndProtectedLines() {
        Config config = Config.parse("bluepencil.yaml", """
                preset: body-only
                phrases:
                  ad: [READ MORE, {text: the council, position: opening}, {text: Advertisement, position: glued}]
                  caption: [{text: photo, position: lead}]
                protect: ['*council*', 'Photo*', '*said']
                """);
        Bluepencil pencil = Bluepencil.builder().config(config).build();
        for (int seed = 0; seed < DOCUMENTS / 3; seed++) {
            String source = new Generator(seed).document(24);
            assertThatCode(() -> Laws.check(pencil, source)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void annotateChangesNothing() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String source = new Generator(seed).document(24);
            assertThat(Bluepencil.annotate().clean(source).text()).isEqualTo(source);
        }
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (int seed = 0; seed < 300; seed++) {
                String source = new Generator(seed).document(24) + "\nPUBLICITE IN TITLE\nShare thIs artIcle\n";
                Locale.setDefault(Locale.ROOT);
                Cleaned expected = Bluepencil.standard().clean(source);
                Locale.setDefault(new Locale("tr", "TR"));
                Cleaned turkish = Bluepencil.standard().clean(source);
                assertThat(turkish.marks()).isEqualTo(expected.marks());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void eightThreadsMayShareACleaner() throws Exception {
        Bluepencil pencil = Bluepencil.bodyOnly();
        List<String> sources = IntStream.range(0, 400)
                .mapToObj(seed -> new Generator(seed).document(40))
                .toList();
        List<String> expected =
                sources.stream().map(source -> pencil.clean(source).text()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> results = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit(() -> sources.stream()
                            .map(source -> pencil.clean(source).text())
                            .toList()))
                    .toList();
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
