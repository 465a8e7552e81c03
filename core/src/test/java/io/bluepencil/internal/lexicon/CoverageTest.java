package io.bluepencil.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void familyIsCoveredByAPhraseOfItsOwn() {
        String content = "# French.\n[ad]\nPublicité | ad | whole\n[video]\nÉcouter | video | tail\n";

        assertThat(Coverage.of("fr", content).families()).containsExactly(Family.AD, Family.VIDEO);
    }

    @Test
    void signsAmongOthersCoverNothing() {
        String content = """
                # English.
                [newsletter]
                inbox | newsletter | cue
                [share]
                you | other | address
                [author-bio]
                by | byline | by
                reporter | author-bio | role
                [paywall]
                """;

        assertThat(Coverage.of("en", content).families()).isEmpty();
    }

    @Test
    void restIsNotCounted() {
        assertThat(Coverage.of("en", "# English.\n[other]\nLoading | other | whole\n")
                        .families())
                .isEmpty();
        assertThat(Coverage.counted()).hasSize(18).doesNotContain(Family.OTHER);
    }

    @Test
    void firstLineSaysWhetherTheFileIsReviewed() {
        assertThat(Coverage.of("pl", "# Polish.\n").reviewed()).isTrue();
        assertThat(Coverage.of("sv", "# Swedish. Unreviewed.\n").reviewed()).isFalse();
        assertThat(Coverage.of("sv", "# Swedish.\n# Unreviewed.\n").reviewed()).isTrue();
    }

    /** Every list covers a good part of the families; what is missing is in the page on coverage. */
    @Test
    void everyLanguageCoversTenFamilies() {
        assertThat(Coverage.ofAll())
                .hasSize(36)
                .allSatisfy(language ->
                        assertThat(language.families()).as(language.language()).hasSizeGreaterThanOrEqualTo(10));
    }
}
