package io.bluepencil.internal.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Git itself applies the diffs. */
class GitApplyTest {

    @TempDir
    Path folder;

    private String git(String... arguments) throws Exception {
        return new Git(folder).run(arguments);
    }

    /** Writes the files, applies all diffs at once, and reads the files again. */
    private void check(Map<String, CutText> texts) throws Exception {
        StringBuilder patch = new StringBuilder();
        for (Map.Entry<String, CutText> entry : texts.entrySet()) {
            CutText text = entry.getValue();
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.source(), UTF_8);
            patch.append(new UnifiedDiff(entry.getKey(), text.source(), text.starts(), text.ends()));
        }
        Files.writeString(folder.resolve("all.patch"), patch, UTF_8);
        git("apply", "--whitespace=nowarn", "all.patch");
        for (Map.Entry<String, CutText> entry : texts.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            assertThat(Files.readString(file, UTF_8))
                    .as(entry.getKey())
                    .isEqualTo(entry.getValue().left());
        }
    }

    private void check(String markup) throws Exception {
        check(Map.of("text.txt", CutText.parse(markup)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[one\n]two\nthree\n",
                "one\n[two\n]three\n",
                "one\ntwo\n[three\n]",
                "one\n[two\n]three",
                "one\ntwo[\nthree]",
                "[one\n]two",
                "o[n]e\ntwo\nthr[ee]",
                "one [x\nx\nx ]two\n",
                "one[\n\n\n]",
                "one\n[\n\n]two\n",
                "ümläut [新聞 ]👍\n"
            })
    void singleCuts(String markup) throws Exception {
        check(markup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\r\n[two\r\n]three\r\n",
                "one\r\n[two\r\n]three",
                "one\r[two\r]three",
                "a\r\n[b\n]c\rd\n[\r\n]e"
            })
    void otherLineEnds(String markup) throws Exception {
        check(markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x\n]1\n[y\n]2\n[z\n]", "[x\n][y\n]1\n", "1\n[x\n]2[\ny]", "[x\n]1[2]3\n4[5\n]6\n"})
    void changesNextToEachOther(String markup) throws Exception {
        check(markup);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 1000})
    void changesFarApart(int distance) throws Exception {
        check("1\n[x\n]" + "same\n".repeat(distance) + "[y\n\n]" + "same\n".repeat(distance) + "z[z\n]");
    }

    @Test
    void emptyFileStays() throws Exception {
        check("[one\ntwo\n]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank.txt", "deep/er/a.txt", "ümläut.txt", "two  blanks .txt"})
    void namesOfAllKinds(String name) throws Exception {
        check(Map.of(name, CutText.parse("one\n[two\n]three\n")));
    }

    @Test
    void cutsOfAllShapes() throws Exception {
        Map<String, CutText> texts = new LinkedHashMap<>();
        for (int seed = 0; seed < 2000; seed++) {
            texts.put("seed-" + seed + ".txt", CutText.random(new Random(seed)));
        }
        check(texts);
    }

    @Test
    void patchGoesBackwardsToo() throws Exception {
        CutText text = CutText.parse("[one\n]two\nthree[\n\nfour]");
        check(Map.of("text.txt", text));
        git("apply", "--whitespace=nowarn", "-R", "all.patch");

        assertThat(Files.readString(folder.resolve("text.txt"))).isEqualTo(text.source());
    }
}
