package io.bluepencil.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in addresses. */
class AddressDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bay.example/2024/05/03/ferry",
                "https://bay.example/news/2024/05/03",
                "https://bay.example/2024-05-03-ferry.html",
            })
    void datesAreFound(String url) {
        assertThat(AddressDate.of(url)).contains("2024-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "https://bay.example",
                "https://bay.example/2024/05/ferry",
                "https://bay.example/2024/13/03/ferry",
                "https://bay.example/2024/05/031/ferry",
                "https://bay.example/1234/56/78",
                "https://2024/05/03"
            })
    void otherNumbersAreNone(String url) {
        assertThat(AddressDate.of(url)).isEmpty();
    }
}
