package io.bluepencil.docs;

import io.bluepencil.Bluepencil;
import io.bluepencil.report.RuleReference;
import org.junit.jupiter.api.Test;

/** The pages on rules say what the rules say; {@code -Dgolden=write} writes them. */
class RulesPageTest {

    private static final RuleReference RULES = RuleReference.of(Bluepencil.standard());

    @Test
    void pageForPeopleIsCurrent() {
        GeneratedPage.check("rules.md", RULES.markdown());
    }

    @Test
    void pageForProgramsIsCurrent() {
        GeneratedPage.check("rules.json", RULES.json());
    }
}
