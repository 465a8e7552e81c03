package io.bluepencil.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bluepencil.benchmark.json.CorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCorpusTest {

    private static final String PIECES = """
            {"https://mill.example/flour": {"file": "flour.html", "with": ["ground again"], "without": ["Imprint"]},
             "https://mill.example/bread": {"file": "bread.html", "with": []}}
            """;

    @TempDir
    private Path folder;

    @Test
    void ofSomePagesOnlyPiecesAreKnown() throws IOException {
        Files.writeString(folder.resolve("evaldata.json"), PIECES);

        Reference flour = PageCorpus.read(folder).references().get(1);

        assertThat(flour.id()).isEqualTo("flour");
        assertThat(flour.url()).isEqualTo("https://mill.example/flour");
        assertThat(flour.text()).isEmpty();
        assertThat(flour.with()).containsExactly("ground again");
        assertThat(flour.without()).containsExactly("Imprint");
    }

    @Test
    void pagesStandInOneOfSeveralFolders() throws IOException {
        Files.writeString(folder.resolve("evaldata.json"), PIECES);
        Files.writeString(Files.createDirectory(folder.resolve("cache")).resolve("flour.html"), "<p>Flour");
        PageCorpus corpus = PageCorpus.read(folder);

        assertThat(corpus.html(corpus.references().get(1))).isEqualTo("<p>Flour");
        assertThatThrownBy(() -> corpus.html(corpus.references().get(0)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("bread.html");
    }
}
