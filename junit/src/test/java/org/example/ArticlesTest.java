package org.example;

import static io.bluepencil.junit.CleaningAssert.assertThatCleaning;

import io.bluepencil.Bluepencil;
import io.bluepencil.junit.GoldenCases;
import io.bluepencil.rule.Label;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArticlesTest {

    @TestFactory
    Stream<DynamicTest> articlesComeOutAsReviewed() {
        return GoldenCases.in(Path.of("src/test/articles")).tests();
    }

    @Test
    void anAdvertisementGoes() {
        assertThatCleaning("The council met.\nAdvertisement\nIt went home.\n")
                .gives("The council met.\nIt went home.\n")
                .cuts(Label.AD, "Advertisement");
    }

    @Test
    void ourOwnSettingsKeepIt() {
        Bluepencil pencil = Bluepencil.builder().keep(Label.AD).build();
        assertThatCleaning("The council met.\nAdvertisement\nIt went home.\n")
                .with(pencil)
                .changesNothing();
    }
}
