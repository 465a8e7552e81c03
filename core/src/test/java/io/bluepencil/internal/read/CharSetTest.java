package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharSetTest {

    @Test
    void holdsItsCharactersAndNoOther() {
        String characters = "?:\u00a0\u2026\uff1f";
        CharSet set = CharSet.of(characters);

        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(c -> set.has((char) c)))
                .containsExactly(0x3a, 0x3f, 0xa0, 0x2026, 0xff1f);
    }

    @Test
    void canBeEmpty() {
        assertThat(CharSet.of("").has('a')).isFalse();
    }
}
