package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Config;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attributes that are left out before a page is parsed are asked for nowhere: with all of them the results are the same. */
class UnreadAttributesTest {

    private static final Bluepencil PENCIL = TestData.cleaner(Preset.STANDARD);

    /** A selector might ask for any attribute. */
    private static final Bluepencil WITH_ALL = Bluepencil.builder()
            .preset(Preset.STANDARD)
            .config(Config.parse("bluepencil.yaml", "selectors: {keep: ['[data-kept-by-nobody]']}"))
            .build();

    static Stream<Path> pages() {
        return Stream.of("pages", "metadata")
                .flatMap(folder -> TestData.folders(folder).stream())
                .flatMap(folder -> html(folder).stream());
    }

    private static List<Path> html(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void changeNothing(Path page) {
        Source source = Source.html("https://bay.example/2026/ferry.html", TestData.read(page));
        Cleaned without = PENCIL.clean(source);
        Cleaned with = WITH_ALL.clean(source);

        assertThat(without.markdown()).isEqualTo(with.markdown());
        assertThat(without.html()).isEqualTo(with.html());
        assertThat(without.metadata()).isEqualTo(with.metadata());
        assertThat(without.marks()).hasToString(with.marks().toString());
    }
}
