package io.bluepencil.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of authors in what pages say of them. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "Ada Okoro : Ada Okoro",
                "By Ada Okoro : Ada Okoro",
                "Text by Ada Okoro : Ada Okoro",
                "Written by Ada Okoro and Ines Amaral : Ada Okoro/Ines Amaral",
                "Ada Okoro, Ines Amaral & Jo Lund : Ada Okoro/Ines Amaral/Jo Lund",
                "Von Ada Okoro und Ines Amaral : Ada Okoro/Ines Amaral",
                "Par Ada Okoro et Ines Amaral : Ada Okoro/Ines Amaral",
                "Ada Okoro, MD, PhD : Ada Okoro, MD, PhD",
                "Ada Okoro Last updated on 3 May : Ada Okoro",
                "Ada Okoro in Harbour News : Ada Okoro",
                "Ludwig van der Meer : Ludwig van der Meer",
                "ada.okoro : ada.okoro",
                "Bay Post Newsroom : Bay Post Newsroom",
                "作者 王小明 : 王小明",
            })
    void namesAreTold(String text, String names) {
        assertThat(Names.split(text)).isEqualTo(List.of(names.split("/", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "admin",
                "https://www.facebook.com/baypost",
                "news@bay.example",
                "May 3",
                "{{author}}",
                "5 min read",
                "The ferry across the bay that everybody had been waiting for is back in service at last"
            })
    void otherTextsAreNone(String text) {
        assertThat(Names.split(text)).isEmpty();
    }
}
