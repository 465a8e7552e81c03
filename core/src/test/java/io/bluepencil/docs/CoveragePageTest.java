package io.bluepencil.docs;

import io.bluepencil.report.PhraseCoverage;
import org.junit.jupiter.api.Test;

/** The page on phrases says what the phrase files hold; {@code -Dgolden=write} writes it. */
class CoveragePageTest {

    @Test
    void pageIsCurrent() {
        GeneratedPage.check("coverage.md", PhraseCoverage.markdown());
    }
}
