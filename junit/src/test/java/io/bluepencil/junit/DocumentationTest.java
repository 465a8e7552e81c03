package io.bluepencil.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the documentation shows is a test that runs. */
class DocumentationTest {

    @Test
    void theExampleIsTheOneThatRuns() throws IOException {
        String example = Files.readString(Path.of("src/test/java/org/example/ArticlesTest.java"));
        Path docs = Path.of(System.getProperty("repository.root"), "docs");

        assertThat(docs.resolve("testing.md")).content().contains("```java\n" + example + "```\n");
    }
}
