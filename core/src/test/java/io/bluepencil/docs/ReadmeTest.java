package io.bluepencil.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.golden.TestData;
import io.bluepencil.rule.Label;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the code does. */
class ReadmeTest {

    private static final String README =
            TestData.read(Path.of(System.getProperty("repository.root", "..")).resolve("README.md"));

    @Test
    void itsJavaCompiles(@TempDir Path classes) {
        String[] lines = block("java").split("\n");
        String imports = String.join(
                "\n", Arrays.stream(lines).filter(ReadmeTest::isImport).toList());
        String body = String.join(
                "\n", Arrays.stream(lines).filter(line -> !isImport(line)).toList());
        String source = imports + "\nclass Readme { void run(String text) {\n" + body + "\n} }";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(new Source(source)))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    @Test
    void itsReasonsAreThoseOfTheSeed() {
        for (Path folder : TestData.folders("cases")) {
            if (folder.endsWith("seed-dw")) {
                String marks = TestData.read(folder.resolve("marks.txt"));
                assertThat(README).contains(marks.substring(marks.indexOf('\n') + 1));
            }
        }
    }

    @Test
    void itNamesAllLabels() {
        for (Label label : Label.values()) {
            assertThat(README).contains("`" + label.id() + "`");
        }
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static String block(String language) {
        int start = README.indexOf("```" + language + "\n") + language.length() + 4;
        return README.substring(start, README.indexOf("```", start));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String code) {
            super(URI.create("string:///Readme.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
