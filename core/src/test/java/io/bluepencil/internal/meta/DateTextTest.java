package io.bluepencil.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as machines and people write them. */
class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03                                | 2024-05-03",
                "2024-5-3                                  | 2024-05-03",
                "2024/05/03                                | 2024-05-03",
                "20240503                                  | 2024-05-03",
                "20240503T101500Z                          | 2024-05-03",
                "2024-05-03T10:15                          | 2024-05-03T10:15:00",
                "2024-05-03 10:15:30                       | 2024-05-03T10:15:30",
                "2024-05-03T10:15:30.123456Z               | 2024-05-03T10:15:30Z",
                "2024-05-03T10:15:30+02:00                 | 2024-05-03T10:15:30+02:00",
                "2024-05-03T10:15:30+0200                  | 2024-05-03T10:15:30+02:00",
                "2024-05-03T10:15-05:00                    | 2024-05-03T10:15:00-05:00",
                "2024-05-03T10:15:30+00:00                 | 2024-05-03T10:15:30Z",
                "2024-05-03T25:15:30Z                      | 2024-05-03",
                "Fri, 03 May 2024 10:15:30 GMT             | 2024-05-03T10:15:30Z",
                "Fri, 03 May 2024 10:15:30 -0500           | 2024-05-03T10:15:30-05:00",
                "Fri May 03 2024 10:15:30 GMT+0200 (CEST)  | 2024-05-03T10:15:30+02:00",
                "1714731330                                | 2024-05-03T10:15:30Z",
                "1714731330123                             | 2024-05-03T10:15:30Z",
                "May 3, 2024                               | 2024-05-03",
                "Updated May 3rd, 2024 at 9:05 p.m. ET     | 2024-05-03T21:05:00",
                "May 3, 2024, 12:05 AM                     | 2024-05-03T00:05:00",
                "3 May 2024 - 5 min read                   | 2024-05-03",
                "5 min read May 3, 2024                    | 2024-05-03",
                "3rd of May 2024                           | 2024-05-03",
                "Freitag, 3. Mai 2024, 10:15 Uhr           | 2024-05-03T10:15:00",
                "03.05.2024 10:15                          | 2024-05-03T10:15:00",
                "3 mai 2024 à 10h15                        | 2024-05-03T10:15:00",
                "1er mars 2024                             | 2024-03-01",
                "3 de mayo de 2024                         | 2024-05-03",
                "3 MAGGIO 2024                             | 2024-05-03",
                "3 maja 2024                               | 2024-05-03",
                "3 мая 2024, 10:15                         | 2024-05-03T10:15:00",
                "3 травня 2024                             | 2024-05-03",
                "3. května 2024                            | 2024-05-03",
                "2024. május 3.                            | 2024-05-03",
                "3 Mayıs 2024                              | 2024-05-03",
                "3. toukokuuta 2024                        | 2024-05-03",
                "3 Μαΐου 2024                              | 2024-05-03",
                "٣ مايو ٢٠٢٤                               | 2024-05-03",
                "3 במאי 2024                               | 2024-05-03",
                "3 मई 2024                                 | 2024-05-03",
                "3 พฤษภาคม 2567                            | 2024-05-03",
                "3 Mei 2024                                | 2024-05-03",
                "Thứ Sáu, 3 tháng 5, 2024                  | 2024-05-03",
                "2024年5月3日 10:15                         | 2024-05-03T10:15:00",
                "2024년 5월 3일                             | 2024-05-03",
                "3.5.2024                                  | 2024-05-03",
                "3/5/2024                                  | 2024-05-03",
                "5/13/2024                                 | 2024-05-13",
            })
    void datesAreUnderstood(String text, String iso) {
        assertThat(DateText.find(text, false)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"5/3/2024,2024-05-03", "13/5/2024,2024-05-13", "3.5.2024,2024-05-03"})
    void americansPutTheMonthFirst(String text, String iso) {
        assertThat(DateText.find(text, true)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "May 2024",
                "31 February 2024",
                "2024-13-03",
                "0000-00-00",
                "0001-01-01T00:00:00Z",
                "10 may be enough",
                "555 2024 1234",
                "1.2.3",
                "99999999999999999999999999",
                "\u0663",
            })
    void otherTextsAreNone(String text) {
        assertThat(DateText.find(text, false)).isEmpty();
    }
}
