package io.bluepencil.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Source;
import io.bluepencil.corpus.ShortLine.Place;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringLinesTest {

    private static RecurringLines find(
            Map<String, List<ShortLine>> documents, RecurringLines lines, long least, double percent) {
        documents.values().forEach(lines::estimate);
        lines.endEstimates(least, percent);
        documents.forEach(lines::count);
        return lines;
    }

    private static List<ShortLine> lines(String text) {
        return ShortLine.of(Bluepencil.standard().clean(Source.text("text", text)), 12);
    }

    private static Map<String, List<ShortLine>> corpus() {
        Map<String, List<ShortLine>> documents = new LinkedHashMap<>();
        documents.put("d.txt", lines("The mayor spoke.\nHe said much.\nVALLEY VOICES\n"));
        documents.put(
                "b.txt", lines("The council met.\nIt voted.\nValley voices\nAdvertisement\nIt will meet again.\n"));
        documents.put("c.txt", lines("Rain fell.\nValley voices!\nAdvertisement\nIt fell for days.\nNobody spoke.\n"));
        documents.put("a.txt", lines("Valley Voices\nThe bridge fell.\nNobody was hurt.\n"));
        return documents;
    }

    @Test
    void recurringLinesAreCountedWithTheirPlacesAndExamples() {
        List<RecurringLine> found = find(corpus(), new RecurringLines(), 2, 0).found();

        assertThat(found)
                .containsExactly(
                        new RecurringLine(
                                "Valley Voices",
                                4,
                                Map.of(Place.HEAD, 2L, Place.MIDDLE, 1L, Place.TAIL, 1L),
                                0,
                                Optional.empty(),
                                List.of("a.txt", "b.txt", "c.txt")),
                        new RecurringLine(
                                "Advertisement",
                                2,
                                Map.of(Place.MIDDLE, 1L, Place.TAIL, 1L),
                                2,
                                Optional.of(Label.AD),
                                List.of("b.txt", "c.txt")));
        assertThat(found).extracting(RecurringLine::known).containsExactly(false, true);
    }

    @Test
    void shareOfTheDocumentsMayBeAsked() {
        assertThat(find(corpus(), new RecurringLines(), 1, 51).found()).hasSize(1);
        assertThat(find(corpus(), new RecurringLines(), 1, 50).found()).hasSize(2);
    }

    @Test
    void knownPhraseAtItsFrontTellsWhatALineMayBe() {
        Map<String, List<ShortLine>> documents = new LinkedHashMap<>();
        documents.put("a", lines("Newsletter of the valley\nThe council met.\nIt voted."));
        documents.put("b", lines("Newsletter of the valley\nThe bridge fell.\nNobody was hurt."));

        assertThat(find(documents, new RecurringLines(), 2, 0).found())
                .extracting(line -> line.label().orElseThrow())
                .containsExactly(Label.NEWSLETTER);
    }

    /** With room for 50 of about 400 lines, whatever the order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderDoesNotMatter(long seed) {
        Map<String, List<ShortLine>> documents = randomCorpus(new Random(seed));
        RecurringLines expected = find(documents, new RecurringLines(50), 2, 0);
        List<String> names = new ArrayList<>(documents.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, List<ShortLine>> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, documents.get(name)));
        RecurringLines found = find(shuffled, new RecurringLines(50), 2, 0);

        assertThat(found.found()).isEqualTo(expected.found()).hasSizeGreaterThan(40);
        assertThat(found.isCutShort()).isEqualTo(expected.isCutShort()).isTrue();
    }

    /** However many documents there are, and however many lines recur in them. */
    @Test
    void roomIsBounded() {
        Map<String, List<ShortLine>> documents = randomCorpus(new Random(11));
        RecurringLines lines = new RecurringLines(50);
        for (int round = 0; round < 5; round++) {
            documents.values().forEach(lines::estimate);
        }
        lines.endEstimates(2, 0);
        for (int round = 0; round < 5; round++) {
            documents.forEach((name, document) -> {
                lines.count(name, document);
                assertThat(lines.held()).isLessThanOrEqualTo(2 * 50);
            });
        }
        assertThat(lines.found()).hasSizeLessThanOrEqualTo(50);
        assertThat(lines.isCutShort()).isTrue();
    }

    @Test
    void thoseThatAreDroppedAreTheRarest() {
        Map<String, List<ShortLine>> documents = randomCorpus(new Random(7));
        List<RecurringLine> all = find(documents, new RecurringLines(), 2, 0).found();
        List<RecurringLine> few = find(documents, new RecurringLines(50), 2, 0).found();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(few.subList(0, 40)).isEqualTo(all.subList(0, 40));
    }

    /** Line number n stands in about one of n documents. */
    private static Map<String, List<ShortLine>> randomCorpus(Random random) {
        Map<String, List<ShortLine>> documents = new LinkedHashMap<>();
        for (int document = 0; document < 300; document++) {
            List<ShortLine> lines = new ArrayList<>();
            for (int line = 1; line <= 400; line++) {
                if (random.nextInt(line + 3) == 0) {
                    lines.add(
                            new ShortLine(line * 0x9e3779b97f4a7c15L, "line " + line, Place.MIDDLE, Optional.empty()));
                }
            }
            documents.put("document " + document, lines);
        }
        return documents;
    }
}
