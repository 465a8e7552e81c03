package io.bluepencil.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiffHeaderTest {

    @Test
    void plainNamesStayAsTheyAre() {
        assertThat(DiffHeader.of("news/\u00fcber.txt"))
                .isEqualTo("--- a/news/\u00fcber.txt\n+++ b/news/\u00fcber.txt\n");
    }

    @Test
    void aHostileNameDoesNotPretendToBePartOfTheDiff() {
        assertThat(DiffHeader.of("x\n+++ b/etc")).isEqualTo("--- \"a/x\\012+++ b/etc\"\n+++ \"b/x\\012+++ b/etc\"\n");
    }

    @Test
    void namesDoNotLeadOutOfTheFolder() {
        assertThat(DiffHeader.of("/tmp/a.txt")).isEqualTo("--- a/tmp/a.txt\n+++ b/tmp/a.txt\n");
        assertThat(DiffHeader.of("../../a.txt")).isEqualTo("--- a/a.txt\n+++ b/a.txt\n");
    }
}
