package io.bluepencil.benchmark.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.benchmark.corpus.PageCorpus;
import io.bluepencil.benchmark.corpus.Reference;
import io.bluepencil.internal.model.BlockModel;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns from made-up pages with the real LightGBM. */
class TrainCommandTest {

    private static final int PAGES = 60;

    @TempDir
    private Path folder;

    private List<TrainingPage> pages() throws IOException {
        StringBuilder references = new StringBuilder();
        for (int page = 0; page < PAGES; page++) {
            String story = ("The mill at number " + page
                            + " ground flour again, the miller said, and the village came to look. ")
                    .repeat(1 + page % 3);
            Files.writeString(
                    folder.resolve("p" + page + ".html"),
                    "<body><ul class=menu>" + "<li><a href=/>News of the day</a>".repeat(5 + page % 7)
                            + "</ul><main><p>" + story + "</p><p>" + story
                            + "</p></main><footer><p>Mill Post</p></footer></body>");
            references
                    .append("{\"id\": \"p" + page + "\", \"type\": \"article\", \"url\": \"https://m" + page
                            + ".example/\", \"main_content\": \"" + story + "\\n" + story + "\"}")
                    .append('\n');
        }
        Files.writeString(folder.resolve("references.jsonl"), references);
        return TrainCommand.read(PageCorpus.read(folder));
    }

    @Test
    void wordsOfTheStoryAreContent() throws IOException {
        TrainingPage page = pages().get(0);

        assertThat(page.isContent(0)).isFalse();
        assertThat(page.isContent(page.size() - 2)).isTrue();
        assertThat(page.isContent(page.size() - 1)).isFalse();
    }

    @Test
    void thePagesGiveTheSameBytesAgain() throws IOException, LGBMException {
        List<TrainingPage> pages = pages();
        Boosting boosting = Boosting.ofTrees(5);
        byte[] first = ModelFile.of(boosting.learn(pages), boosting, Map.of("data", "made up"));
        byte[] second = ModelFile.of(boosting.learn(pages), boosting, Map.of("data", "made up"));

        assertThat(first).isEqualTo(second);
        assertThat(BlockModel.of(first).header()).containsEntry("trees", "5").containsEntry("data", "made up");
    }

    @Test
    void theModelTellsStoriesFromMenus() throws IOException, LGBMException {
        List<TrainingPage> pages = pages();
        BlockModel model = ModelFile.learn(pages, Boosting.ofTrees(20));

        for (TrainingPage page : pages) {
            double[] likely = model.probabilities(page.features());
            for (int block = 0; block < likely.length; block++) {
                assertThat(likely[block] > 0.5).isEqualTo(page.isContent(block));
            }
        }
    }

    @Test
    void whereOnlyPiecesAreKnownTheOtherBlocksTeachNothing() {
        Reference pieces = new Reference(
                "mill",
                "https://mill.example/",
                "page",
                Optional.empty(),
                List.of("ground flour", "came to look"),
                List.of("Mill Post"),
                new Reference.Known("", "", ""));
        TrainingPage page = TrainingPage.of(
                "<p>The mill ground flour again.<p>All came to look.<p>All came to look.<p>The end.<footer>Mill Post</footer>",
                pieces);

        assertThat(page.learnable()).isEqualTo(2);
        assertThat(page.isContent(0)).isTrue();
        assertThat(page.isLearnable(1)).as("one of two blocks with the piece").isFalse();
        assertThat(page.isContent(page.size() - 1)).isFalse();
        assertThat(page.isWhole()).isFalse();
    }
}
