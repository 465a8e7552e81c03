package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Cleaned;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Notices that stand in for an article are told as such, and left alone. */
class NoticesTest {

    @TestFactory
    Stream<DynamicTest> areOnlyBoilerplate() {
        return TestData.files("notices").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Cleaned cleaned = TestData.cleaner(Preset.STANDARD).clean(Source.file(file));

                    assertThat(cleaned.verdict()).isEqualTo(Verdict.ONLY_BOILERPLATE);
                    assertThat(cleaned.changed()).isFalse();
                }));
    }
}
