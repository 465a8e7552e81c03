package io.bluepencil.junit;

import static io.bluepencil.junit.CleaningAssert.assertThatCleaning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.bluepencil.Bluepencil;
import io.bluepencil.rule.Label;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class CleaningAssertTest {

    private static final String BEFORE = "The council met.\nAdvertisement\nIt went home.\n";
    private static final String AFTER = "The council met.\nIt went home.\n";

    @Test
    void passesWhereAllIsAsSaid() {
        assertThatCleaning(BEFORE).gives(AFTER).cuts(Label.AD, "Advertisement");
        assertThatCleaning(AFTER).changesNothing();
        assertThatCleaning(BEFORE).with(Bluepencil.annotate()).changesNothing().keeps(Label.AD, "Advertisement");
    }

    @Test
    void showsTheDifferenceAndTheMarks() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> assertThatCleaning(BEFORE).gives("The council met.\nIt went on.\n"))
                .withMessageContaining(
                        "--- expected\n+++ actual\n@@ -1,3 +1,3 @@\n The council met.\n-It went on.\n+It went home.\n")
                .withMessageContaining("marked:\ntext:2: cut ad [known-line]")
                .satisfies(failure -> assertThat(failure.getActual().getStringRepresentation())
                        .isEqualTo(AFTER));
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> assertThatCleaning(BEFORE).changesNothing());
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> assertThatCleaning(AFTER).gives(AFTER + "\u001b"))
                .withMessageContaining("-\\u001b")
                .withMessageEndingWith("nothing is marked\n");
    }

    @Test
    void saysWhichMarkIsMissing() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> assertThatCleaning(BEFORE).cuts(Label.SHARE, "Advertisement"))
                .withMessageStartingWith("not cut as share: \"Advertisement\"\nmarked:\n");
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> assertThatCleaning(BEFORE).keeps(Label.AD, "Advertisement"))
                .withMessageStartingWith("not kept as ad: ");
    }
}
