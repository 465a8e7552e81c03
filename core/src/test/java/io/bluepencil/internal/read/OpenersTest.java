package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenersTest {

    private final Random random = new Random(5);
    private final long[] hashes = random.longs(3000).toArray();
    private final int[] kinds = random.ints(3000, 1, 1 << 16).toArray();

    @Test
    void whatOpensIsSaid() {
        Openers openers = Openers.ofPieces(hashes, kinds);

        for (int i = 0; i < hashes.length; i++) {
            assertThat(openers.kinds(hashes[i])).isEqualTo(kinds[i]);
        }
    }

    @Test
    void ofOneOpenerAllKindsCount() {
        Openers openers = Openers.ofPieces(new long[] {77L << 40, 77L << 40}, new int[] {1, 1 << 15});

        assertThat(openers.kinds(77L << 40)).isEqualTo(1 | 1 << 15);
    }

    @Test
    void whatOpensNothingIsHardlyEverSaidToOpen() {
        Openers openers = Openers.ofPieces(hashes, kinds);

        assertThat(random.longs(100_000).filter(hash -> openers.kinds(hash) != 0))
                .hasSizeLessThan(5);
    }

    @Test
    void whatIsWrittenDownComesBack() {
        Openers openers = Openers.ofPieces(hashes, kinds);
        Openers read = Openers.of(openers.filter(), openers.slots());

        for (int i = 0; i < hashes.length; i++) {
            assertThat(read.kinds(hashes[i])).isEqualTo(kinds[i]);
        }
    }

    @Test
    void nothingIsKnownOfUnknownOnes() {
        assertThat(Openers.UNKNOWN.kinds(1)).isEqualTo(-1);
    }
}
