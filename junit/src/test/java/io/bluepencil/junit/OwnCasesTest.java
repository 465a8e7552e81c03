package io.bluepencil.junit;

import io.bluepencil.Bluepencil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden texts of this project, tested as users test theirs. */
class OwnCasesTest {

    private static final Path CASES = Path.of(System.getProperty("testdata"), "cases");

    @TestFactory
    Stream<DynamicTest> textsComeOutAsReviewed() {
        return texts(GoldenCases.in(CASES));
    }

    @TestFactory
    Stream<DynamicTest> textsComeOutAsReviewedWithTheBodyAlone() {
        return texts(GoldenCases.in(CASES).with(Bluepencil.bodyOnly()).variant("body-only"));
    }

    /** Pages have outputs of more kinds than a text has. */
    private static Stream<DynamicTest> texts(GoldenCases cases) {
        return cases.tests()
                .filter(test ->
                        Files.exists(CASES.resolve(test.getDisplayName()).resolve("before.txt")));
    }
}
