package io.bluepencil.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.bluepencil.Bluepencil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class GoldenCasesTest {

    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void setUp() throws IOException {
        before = System.getProperty("golden", "");
        System.clearProperty("golden");
        Files.createDirectory(folder.resolve("council"));
        Files.writeString(folder.resolve("council/before.txt"), "The council met.\nAdvertisement\nIt went home.\n");
    }

    @AfterEach
    void restore() {
        System.setProperty("golden", before);
    }

    private static void run(GoldenCases cases) throws Throwable {
        for (DynamicTest test : cases.tests().toList()) {
            test.getExecutable().execute();
        }
    }

    private void write(GoldenCases cases) {
        assumeTrue(System.getenv("CI") == null, "nothing is written where CI is set");
        System.setProperty("golden", "write");
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> run(cases))
                .withMessageContaining("review it and run again\n--- a/before.txt\n")
                .withMessageContaining("-Advertisement\n");
        System.clearProperty("golden");
    }

    @Test
    void aNewCaseIsWrittenThenPasses() throws Throwable {
        GoldenCases cases = GoldenCases.in(folder);
        assertThat(cases.tests()).extracting(DynamicTest::getDisplayName).containsExactly("council");
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> run(cases))
                .withMessageContaining("after.txt is not there; run the test with -Dgolden=write");
        write(cases);
        run(cases);
        System.setProperty("golden", "write");
        run(cases);

        assertThat(folder.resolve("council/after.txt")).hasContent("The council met.\nIt went home.\n");
        assertThat(folder.resolve("council/marks.txt"))
                .content()
                .startsWith("before.txt: cleaned, 1 cut, ")
                .contains("before.txt:2: cut ad [known-line]");
        assertThat(Files.list(folder.resolve("council"))).hasSize(3);
    }

    @Test
    void aCaseThatComesOutOtherwiseFailsWithTheDifference() throws Throwable {
        write(GoldenCases.in(folder));
        Files.writeString(folder.resolve("council/after.txt"), "The council met.\nAdvertisement\nIt went home.\n");

        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> run(GoldenCases.in(folder)))
                .withMessageContaining("--- expected\n+++ actual\n")
                .withMessageContaining("\n-Advertisement\n")
                .satisfies(failure -> assertThat(failure.isExpectedDefined()).isTrue());
    }

    @Test
    void aVariantHasExpectationsOfItsOwn() throws Throwable {
        write(GoldenCases.in(folder));
        GoldenCases annotated =
                GoldenCases.in(folder).with(Bluepencil.annotate()).variant("annotate");
        System.setProperty("golden", "write");
        assertThatExceptionOfType(AssertionFailedError.class).isThrownBy(() -> run(annotated));
        run(annotated);

        assertThat(folder.resolve("council/after.annotate.txt"))
                .hasSameTextualContentAs(folder.resolve("council/before.txt"));
    }

    @Test
    void pagesAreCasesToo() throws Throwable {
        Files.move(folder.resolve("council/before.txt"), folder.resolve("council/before.html"));
        assumeTrue(System.getenv("CI") == null, "nothing is written where CI is set");
        System.setProperty("golden", "write");
        assertThatExceptionOfType(AssertionFailedError.class).isThrownBy(() -> run(GoldenCases.in(folder)));
        run(GoldenCases.in(folder));
    }

    @Test
    void whereNoCaseIsThatIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("empty/none"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldenCases.in(folder.resolve("empty/none")).tests())
                .withMessageStartingWith("no case in ");
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> run(GoldenCases.in(folder.resolve("empty"))))
                .withMessageEndingWith("has no before.txt or before.html");
        assertThat(List.of(folder.resolve("empty/none").toFile().list())).isEmpty();
    }
}
