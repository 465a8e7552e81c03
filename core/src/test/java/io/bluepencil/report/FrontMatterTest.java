package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a page says of itself, in front of its Markdown and in JSON. */
class FrontMatterTest {

    private static final Cleaned PAGE = Bluepencil.standard().clean(Source.html("https://bay.example/ferry", """
                    <html lang=en><head><meta name=author content="Ada Okoro, Ines Amaral"><meta name=date content=2024-05-03></head>
                    <body><h1>The "new" ferry: back # at last</h1><p>It sails every hour from six in the morning.</p></body></html>"""));

    @Test
    void itIsYaml() {
        String front = FrontMatter.of(PAGE);

        assertThat(front).startsWith("---\ntitle: ").endsWith("\n---\n\n");
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(front.substring(4, front.length() - 6));
        assertThat(yaml)
                .isEqualTo(Map.of(
                        "title",
                        "The \"new\" ferry: back # at last",
                        "authors",
                        List.of("Ada Okoro", "Ines Amaral"),
                        "published",
                        "2024-05-03",
                        "language",
                        "en"));
    }

    @Test
    void aTextHasNone() {
        Cleaned text = Bluepencil.standard().clean("The ferry is back.");

        assertThat(FrontMatter.of(text)).isEmpty();
        assertThat(Json.of(text)).doesNotContain("metadata");
    }

    @Test
    void theJsonNamesThePlace() {
        assertThat(Json.of(PAGE))
                .contains(
                        "\"metadata\":[",
                        "{\"field\":\"published\",\"value\":\"2024-05-03\",\"origin\":\"meta\",\"place\":\"date\"}");
    }
}
