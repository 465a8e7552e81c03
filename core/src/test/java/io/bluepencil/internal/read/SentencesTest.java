package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static boolean ends(String text) {
        return Sentences.endsAt(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained.",
                "Did it rain?",
                "It rained!",
                "It rained …",
                "It rained...",
                "雨が降った。",
                "下雨了！",
                "下雨了？",
                "هل أمطرت؟",
                "یہ خبر ہے۔",
                "यह खबर है।",
                "ዝናብ ዘነበ።",
                "မိုးရွာသည်။",
                "."
            })
    void stopsOfAnyScriptEndASentence(String text) {
        assertThat(ends(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It rained.”",
                "\"It rained.\"",
                "„Es regnet.“",
                "« Il pleut. »",
                "»Es regnet.«",
                "(It rained.)",
                "[It rained.]",
                "「雨が降った。」",
                "*It rained.*",
                "_It (\"rained.\")_ ",
                "It rained.\u00a0"
            })
    void closersAndBlanksMayStandBehindTheStop(String text) {
        assertThat(ends(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Rain in May", "Photo: AP", "He said: “rain”", "a. b", "rain;", "”", "2026", "—"})
    void otherTextDoesNotEndASentence(String text) {
        assertThat(ends(text)).isFalse();
    }

    @Test
    void onlyTheAskedPieceCounts() {
        assertThat(Sentences.endsAt("One. Two", 0, 4)).isTrue();
        assertThat(Sentences.endsAt("One. Two", 0, 8)).isFalse();
        assertThat(Sentences.endsAt("One.\"\"", 4, 6)).isFalse();
        assertThat(Sentences.endsAt("One.", 4, 4)).isFalse();
    }
}
