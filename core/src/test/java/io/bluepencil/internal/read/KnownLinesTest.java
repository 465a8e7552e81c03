package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of the lines that cuts leave is what a fresh look at them tells. */
class KnownLinesTest {

    private static final String CHARACTERS = "  .!?\"\u2019)*\n\n\r\naZb1\u4eca\ud83d\ude00\u09c7\u09be,:\u00a0\u200b";

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatAFreshLookTells(int seed) {
        Random random = new Random(seed);
        StringBuilder whole = new StringBuilder();
        StringBuilder left = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        boolean cut = false;
        for (int at = 0; at < 300; at++) {
            cut = random.nextInt(12) == 0 ? !cut : cut;
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            whole.append(c);
            if (!cut) {
                left.append(c);
                offsets.add(at);
            }
        }
        TextIndex kept = TextIndex.of(whole.toString()).without(left.toString(), offsets::get);
        TextIndex fresh = TextIndex.of(left.toString());

        assertThat(facts(kept)).as(left.toString()).isEqualTo(facts(fresh));
    }

    private static List<List<Object>> facts(TextIndex index) {
        return IntStream.range(0, index.size())
                .mapToObj(block -> facts(index, block))
                .toList();
    }

    private static List<Object> facts(TextIndex index, int block) {
        List<Object> facts = new ArrayList<>(List.of(
                index.start(block),
                index.end(block),
                index.line(block),
                index.words(block),
                index.hash(block),
                index.traits(block),
                index.openers(block),
                index.signature(block)));
        for (int at = index.start(block); at < index.end(block); at++) {
            facts.add(index.nextOpener(block, at, index.end(block), -1));
            facts.add(at == index.start(block) ? -1 : index.nextSentence(block, at));
        }
        return facts;
    }
}
