package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.bluepencil.Cleaned;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.laws.Laws;
import io.bluepencil.report.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every folder below {@code testdata/cases}, {@code testdata/pages} and {@code testdata/keep}. {@code -Dgolden=write} writes what comes out as the
 * new expectation, prints the difference, and fails, so that nobody does it unawares.
 */
class GoldenCasesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> casesComeOutAsWritten() {
        return TestData.cases().stream()
                .flatMap(folder -> GoldenCase.of(folder).stream())
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> checkOrWrite(golden)));
    }

    @TestFactory
    Stream<DynamicTest> keepCasesComeOutIdentical() {
        return TestData.folders("keep").stream()
                .flatMap(folder -> GoldenCase.of(folder).stream())
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> {
                    Cleaned cleaned = golden.clean();
                    assertThat(cleaned.diff()).isEmpty();
                    assertThat(cleaned.bytes())
                            .isEqualTo(Files.readAllBytes(golden.folder().resolve("before.txt")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> lawsHoldForEverySourceAndPreset() {
        return TestData.sources().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getParent().getFileName().toString(), () -> {
                            for (Preset preset : Preset.values()) {
                                Laws.check(TestData.cleaner(preset), TestData.read(file));
                            }
                        }));
    }

    @TestFactory
    Stream<DynamicTest> lawsHoldForEveryPageAndPreset() {
        return TestData.folders("pages").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    for (Preset preset : Preset.values()) {
                        Laws.checkPage(TestData.cleaner(preset), TestData.read(folder.resolve("before.html")));
                    }
                }));
    }

    @Test
    void noFileIsWithoutItsPair() {
        for (Path folder : TestData.cases()) {
            assertThat(GoldenCase.strayFiles(folder)).as(folder.toString()).isEmpty();
        }
        for (Path folder : TestData.folders("keep")) {
            assertThat(folder.toFile().list()).as(folder.toString()).containsExactly("before.txt");
        }
    }

    @Test
    void cleaningATextGivesTheSameAsCleaningItsFile() {
        for (Path file : TestData.sources()) {
            Cleaned ofFile = TestData.cleaner(Preset.STANDARD).clean(Source.file(file));
            Cleaned ofText = TestData.cleaner(Preset.STANDARD).clean(TestData.read(file));
            assertThat(ofText.text()).isEqualTo(ofFile.text());
            assertThat(ofText.marks()).isEqualTo(ofFile.marks());
        }
    }

    private static void checkOrWrite(GoldenCase golden) throws IOException {
        Cleaned cleaned = golden.clean();
        boolean seed = golden.folder().getFileName().toString().startsWith("seed-");
        if (WRITE && !(seed && golden.isComplete())) {
            write(golden, cleaned);
            return;
        }
        golden.files()
                .forEach((file, form) ->
                        assertThat(form.apply(cleaned)).as(file.toString()).isEqualTo(TestData.read(file)));
    }

    private static void write(GoldenCase golden, Cleaned cleaned) throws IOException {
        assumeFalse("true".equals(System.getenv("CI")), "expectations are not written on a CI machine");
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, Function<Cleaned, String>> file : golden.files().entrySet()) {
            String content = file.getValue().apply(cleaned);
            if (!Files.exists(file.getKey()) || !TestData.read(file.getKey()).equals(content)) {
                Files.writeString(file.getKey(), content);
                written.add(file.getKey());
            }
        }
        if (!written.isEmpty()) {
            Explanation.lines(cleaned).forEach(System.out::println);
            throw new AssertionError("wrote " + written + "; review and run again");
        }
    }
}
