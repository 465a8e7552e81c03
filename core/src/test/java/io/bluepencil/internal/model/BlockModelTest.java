package io.bluepencil.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bluepencil.internal.container.Container;
import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BlockModelTest {

    private static final int LARGEST_RESOURCE = 64 << 10;

    private static byte[] resource() throws IOException {
        try (InputStream in = BlockModel.class.getResourceAsStream("block-model.bin")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void saysWhatItWasLearnedFrom() throws Exception {
        BlockModel model = BlockModel.shipped();
        byte[] bytes = resource();
        byte[] table = Arrays.copyOfRange(bytes, bytes.length - model.size() * 190, bytes.length);

        assertThat(bytes.length).isLessThanOrEqualTo(LARGEST_RESOURCE);
        assertThat(model.header())
                .containsEntry("licence", "CC-BY-4.0; Apache-2.0")
                .containsEntry("depth", "6")
                .containsEntry(
                        "sha-256",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(table)));
        assertThat(model.header().get("data")).contains("WCXB");
    }

    @Test
    void proseIsLikelierThanTheMenu() {
        Page page = PageReader.read(
                "<body><nav><ul><li><a href=a>Home</a><li><a href=b>Sport</a></ul></nav><article><h1>Mill reopens</h1>"
                        + "<p>The old mill at Greywater ground its first flour in forty years on Sunday, and the baker was there.</p>"
                        + "<p>Volunteers had spent three winters on the wheel, which the river had carried off twice, they said.</p>"
                        + "</article></body>",
                "");
        double[] likely = BlockModel.shipped().probabilities(BlockFeatures.of(page, Container.of(page)));

        assertThat(likely).hasSize(5);
        assertThat(likely[3]).isGreaterThan(0.7).isLessThanOrEqualTo(1);
        assertThat(likely[0]).isLessThan(0.2).isGreaterThanOrEqualTo(0);
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockModel.of("depth: 2\nscale: 1\n\n".getBytes(StandardCharsets.UTF_8)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockModel.of(new byte[0]))
                .withMessage("no model: it does not say its depth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockModel.of(
                        "depth: 1\nscale: 1\nbias: 0\nfeatures: HEIGHT\n\nabcd".getBytes(StandardCharsets.UTF_8)))
                .withMessage("the model was learned with other features: HEIGHT");
    }
}
