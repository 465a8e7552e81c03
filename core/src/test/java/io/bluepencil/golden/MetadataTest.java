package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Metadata;
import io.bluepencil.Metadata.Field;
import io.bluepencil.Metadata.Origin;
import io.bluepencil.Source;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every folder below {@code testdata/metadata}: what the page says of itself is what somebody who read it wrote down. */
class MetadataTest {

    private static Metadata of(String html) {
        return Bluepencil.standard()
                .clean(Source.html("https://bay.example/news/ferry", html))
                .metadata();
    }

    @TestFactory
    Stream<DynamicTest> pagesSayWhatIsWritten() {
        return TestData.folders("metadata").stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(print(of(TestData.read(folder.resolve("page.html")))))
                                .isEqualTo(TestData.read(folder.resolve("metadata.txt")))));
    }

    private static String print(Metadata metadata) {
        return metadata.items().stream()
                .map(it ->
                        it.field().id() + ": " + it.value() + " [" + it.origin().id() + " " + it.place() + "]\n")
                .collect(Collectors.joining());
    }

    @Test
    void aTextSaysNothing() {
        Metadata metadata = Bluepencil.standard()
                .clean("By Ada Okoro\n\nThe ferry is back.")
                .metadata();

        assertThat(metadata.items()).isEmpty();
        assertThat(metadata.title()).isEmpty();
        assertThat(metadata.authors()).isEmpty();
    }

    @Test
    void everyFieldHasItsMethod() {
        Metadata metadata = of("""
                <html lang=en><head><meta name=author content="Ada Okoro"><meta name=date content=2024-05-03>
                <meta name=lastmod content=2024-05-04><meta property=og:site_name content="Bay Post">
                <link rel=canonical href=/news/ferry><meta property=og:image content=/ferry.jpg>
                <meta property=article:section content=Harbour><meta name=keywords content="ferry, bay"></head>
                <body><h1>The ferry is back</h1></body></html>""");

        assertThat(metadata.title()).contains("The ferry is back");
        assertThat(metadata.authors()).containsExactly("Ada Okoro");
        assertThat(metadata.published()).contains("2024-05-03");
        assertThat(metadata.modified()).contains("2024-05-04");
        assertThat(metadata.site()).contains("Bay Post");
        assertThat(metadata.url()).contains("https://bay.example/news/ferry");
        assertThat(metadata.language()).contains("en");
        assertThat(metadata.image()).contains("https://bay.example/ferry.jpg");
        assertThat(metadata.section()).contains("Harbour");
        assertThat(metadata.tags()).containsExactly("ferry", "bay");
        assertThat(metadata.items(Field.PUBLISHED))
                .containsExactly(new Metadata.Item(Field.PUBLISHED, "2024-05-03", Origin.META, "date"));
    }

    @Test
    void bothSidesKnowTheSameFieldsAndOrigins() {
        assertThat(names(Metadata.Field.values())).isEqualTo(names(io.bluepencil.internal.meta.Field.values()));
        assertThat(names(Metadata.Origin.values())).isEqualTo(names(io.bluepencil.internal.meta.Origin.values()));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" "));
    }
}
