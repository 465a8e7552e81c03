package io.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedNamesTest {

    private static final List<String> PIECES = List.of(
            "a", "A", "z", "Z", "ä", "Ä", "ß", "é", "e\u0301", "я", "中", "\uff5e", "😀", "🇩🇪", " ", ".", "-", "_",
            "~", "'", "0", "10", "%41", "+", "\ufffd", "txt");

    private static Path randomName(Random random) {
        StringBuilder name = new StringBuilder("x".repeat(random.nextInt(2)));
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Path.of(name.append(".txt").toString());
    }

    private static SortedNames sorted(List<Path> names) {
        SortedNames sorted = new SortedNames();
        names.forEach(sorted::add);
        return sorted;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                2,
                SortedNames.RUN - 1,
                SortedNames.RUN,
                SortedNames.RUN + 1,
                2 * SortedNames.RUN,
                5 * SortedNames.RUN + 7
            })
    void theOrderIsThatOfPaths(int count) {
        Random random = new Random(count);
        List<Path> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(randomName(random));
        }
        SortedNames sorted = sorted(names);
        Collections.sort(names);
        assertThat(sorted).containsExactlyElementsOf(names);
        assertThat(sorted).as("once more").containsExactlyElementsOf(names);
    }

    @Test
    void namesThatNoTextSpellsAreKept() {
        assumeTrue(Path.of("").getFileSystem().getSeparator().equals("/"), "elsewhere every name is text");
        List<Path> names = new ArrayList<>();
        for (int i = 0; i < 2 * SortedNames.RUN; i++) {
            String bytes = i % 3 == 0 ? "%FF" : "%C3%BC";
            Path path = Path.of(URI.create(String.format("file:///%05d%s.txt", i, bytes)));
            names.add(Objects.requireNonNull(path.getFileName()));
        }
        List<Path> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(sorted(shuffled)).containsExactlyElementsOf(names);
    }

    @Test
    void namesMayBeAddedAfterALook() {
        SortedNames sorted = sorted(List.of(Path.of("b"), Path.of("c")));
        assertThat(sorted).containsExactly(Path.of("b"), Path.of("c"));
        sorted.add(Path.of("a"));
        assertThat(sorted).containsExactly(Path.of("a"), Path.of("b"), Path.of("c"));
    }

    @Test
    void clearedThereAreNone() {
        List<Path> names = new ArrayList<>();
        for (int i = 0; i <= SortedNames.RUN; i++) {
            names.add(Path.of(i + ".txt"));
        }
        SortedNames sorted = sorted(names);
        sorted.clear();
        assertThat(sorted).isEmpty();
    }
}
