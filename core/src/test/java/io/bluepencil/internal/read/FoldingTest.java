package io.bluepencil.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the same words, seen through their hash. */
class FoldingTest {

    private static long hash(String text) {
        return new Words().read(text, 0, text.length());
    }

    private static void assertSame(String one, String other) {
        assertThat(hash(one)).as("%s = %s", one, other).isEqualTo(hash(other)).isNotZero();
    }

    private static void assertDifferent(String one, String other) {
        assertThat(hash(one)).as("%s != %s", one, other).isNotEqualTo(hash(other));
    }

    @Test
    void theTableThatTheBuildWritesIsTheOneThatIsComputed() {
        assertThat(Folding.class.getResource(Folding.TABLE_FILE)).isNotNull();
        int[] table = Folding.compute();
        for (int c = 0; c < table.length; c++) {
            assertThat(Folding.row((char) c)).as(Integer.toHexString(c)).isEqualTo(table[c]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "read more, READ MORE",
        "Лента новостей, ЛЕНТА НОВОСТЕЙ",
        "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ, διαβαστε επισησ",
        "straße, STRAẞE",
        "Æsir, æsir"
    })
    void caseDoesNotCount(String one, String other) {
        assertSame(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Publicité, Publicite",
        "PUBLICIDAD más, publicidad mas",
        "Żółw, Zołw",
        "Ảnh, anh",
        "мой, мои",
        "Διαβάστε, Διαβαστε"
    })
    void accentsDoNotCount(String one, String other) {
        assertSame(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Publicité à côté", "Über Österreich", "Tiếng Việt", "мой ёж", "Διαβάστε", "أخبار آخر"})
    void decomposedFormIsTheSameInAlphabets(String text) {
        assertSame(text, Normalizer.normalize(text, Normalizer.Form.NFD));
        assertSame(text, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"続きを読むには、こちらをご覧ください", "ガイド", "더 보기", "বাংলাদেশে কোনো", "தொடர்ந்து"})
    void decomposedFormIsTheSameInOtherScripts(String text) {
        assertSame(Normalizer.normalize(text, Normalizer.Form.NFC), Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @Test
    void turkishIsFoldToOneLetter() {
        assertSame("İLGİLİ HABER", "ilgili haber");
        assertSame("ILGILI HABER", "ılgılı haber");
        assertSame("I\u0307LGI\u0307LI\u0307 HABER", "ilgili haber");
        assertSame("TITLE", "tıtle");
    }

    @Test
    void fullWidthDoesNotCount() {
        assertSame("ＲＥＡＤ　ｍｏｒｅ　２０２６", "read more 2026");
    }

    @Test
    void quotesAndApostrophesDoNotCount() {
        assertSame("Don’t miss “this”", "Don't miss \"this\"");
        assertSame("Don't miss", "Dont miss");
        assertSame("‘Don‘t miss’", "DON\u02bcT MISS");
    }

    @Test
    void blanksOfAnyKindSeparateWords() {
        assertSame("read more", "read\u00a0more");
        assertSame("read more", "read \t\u3000\u2009 more");
        assertSame("read more", "read\u2028more\u0085");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u202a", "\u202e", "\u2060", "\u2066", "\ufe0f",
                "\ufeff"
            })
    void invisibleCharactersLeaveNoTrace(String invisible) {
        assertSame("ad" + invisible + "vert", "advert");
        assertSame(invisible + "advert" + invisible, "advert");
    }

    @Test
    void arabicTatweelAndVowelPointsDoNotCount() {
        assertSame("اقـــرأ", "اقرأ");
        assertSame("اِقْرَأْ", "اقرأ");
    }

    @Test
    void hebrewPointsDoNotCount() {
        assertSame("שָׁלוֹם", "שלום");
    }

    @Test
    void punctuationOnlySeparates() {
        assertSame("read-more", "read more");
        assertSame(">> Read more: ", "read more");
        assertSame("2.5", "2 5");
    }

    @Test
    void emojiAndLoneSurrogatesOnlySeparate() {
        assertSame("👉 Read more 👈", "read more");
        assertSame("read🔥more", "read more");
        assertSame("read\ud83dmore", "read more");
        assertSame("read\ude00more\ud83d", "read more");
    }

    @ParameterizedTest
    @CsvSource({
        "read more, read moor",
        "read more, more read",
        "readmore, read more",
        "read more, read more more",
        "a b, ab",
        "1 of 2, 1 of 3",
        "спорт, порт",
        "新聞, 新門",
        "한국, 한글",
        "𠮷野, 𠮶野"
    })
    void otherWordsHaveAnotherHash(String one, String other) {
        assertDifferent(one, other);
    }

    @Test
    void whatHoldsNoWordHashesToZero() {
        assertThat(hash("")).isZero();
        assertThat(hash(" \u00a0\u200b")).isZero();
        assertThat(hash("*** — … ✓ 👍")).isZero();
        assertThat(hash("\ud83d")).isZero();
        assertThat(hash("\ude00")).isZero();
    }

    @Test
    void hashSeesOnlyTheAskedPiece() {
        assertThat(new Words().read("xx read more yy", 3, 12)).isEqualTo(hash("read more"));
    }

    @Test
    void blanksAreWhatMayBeTrimmed() {
        for (char c : " \t\n\r\u00a0\u200b\ufeff\u2060\u3000\u2028\u0085\u000b\u000c".toCharArray()) {
            assertThat(Folding.isBlank(c)).as("U+%04X", (int) c).isTrue();
        }
        for (char c : "a1.-_\u00ad\u0301\ud83d\u4e00".toCharArray()) {
            assertThat(Folding.isBlank(c)).as("U+%04X", (int) c).isFalse();
        }
    }
}
