package io.bluepencil.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles with the name of the site. */
class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The ferry is back | Bay Post; The ferry is back",
                "The ferry is back | Harbour | Bay Post; The ferry is back | Harbour",
                "Bay Post - The ferry is back; The ferry is back",
                "The ferry is back \u2013 The Bay Weekly; The ferry is back",
                "Ferry - bay - and a harbour full of boats; Ferry - bay - and a harbour full of boats",
                "The ferry is back; The ferry is back",
                "Bay Post; Bay Post",
                "' | Bay Post'; ' | Bay Post'",
            })
    void theNameGoes(String title, String plain) {
        assertThat(new Titles(List.of("Bay Post")).plain(title)).isEqualTo(plain);
    }
}
