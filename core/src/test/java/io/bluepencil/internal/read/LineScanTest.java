package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast pass over a line says what the plain parts say, each of which looks at the line for itself. */
class LineScanTest {

    private static final int TEXTS = 400;

    /** What the pass has to tell apart, and letters of several scripts, some of which are composed of two characters. */
    private static final String CHARACTERS =
            "  .!?\"'\u2019\u201c\u201d).\n\r\n aZb1\u4eca\u65e5\u3099\u0e01\u09c7\u09be\ud83d\ude00"
                    + "\ud801\udc00\u1112\u1161\u200b\u00a0*-,:;\u2026\u00ab\u00ad\u0301\u0434\u0416@/(\u00a9";

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatThePlainPartsSay(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            compare(text(random));
        }
    }

    private static String text(Random random) {
        int length = random.nextInt(90);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    private static void compare(String text) {
        TextIndex index = TextIndex.of(text);
        Words words = new Words();
        for (int block = 0; block < index.size(); block++) {
            int start = index.start(block);
            int end = index.end(block);
            String line = text.substring(start, end);

            assertThat(index.hash(block)).as(line).isEqualTo(words.read(text, start, end));
            assertThat(index.words(block)).as(line).isEqualTo(words.count());
            assertThat(fastSentences(index, block)).as(text).isEqualTo(plainSentences(text, start, end));
            assertThat(index.traits(block) & Traits.DIGIT)
                    .as(line)
                    .isEqualTo(line.chars().anyMatch(Character::isDigit) ? Traits.DIGIT : 0);
        }
    }

    private static List<Integer> fastSentences(TextIndex index, int block) {
        List<Integer> found = new ArrayList<>();
        int at = index.nextSentence(block, index.start(block) + 1);
        while (at < index.end(block)) {
            found.add(at);
            at = index.nextSentence(block, at + 1);
        }
        return found;
    }

    private static List<Integer> plainSentences(String text, int start, int end) {
        List<Integer> found = new ArrayList<>();
        int at = Sentences.next(text, start + 1, end);
        while (at < end) {
            found.add(at);
            at = Sentences.next(text, at + 1, end);
        }
        return found;
    }
}
