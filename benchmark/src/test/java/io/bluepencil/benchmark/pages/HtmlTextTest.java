package io.bluepencil.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>Two</p>                     | One/Two",
                "<p>One <b>w</b>ord</p>                   | One word",
                "One<br>Two                               | One/Two",
                "<ul><li>One</li> <li>Two</li></ul>       | One/Two",
                "<table><tr><td>1</td><td>2</td></tr></table> | 1/2",
                "<p>One&nbsp; two </p>                    | One two",
                "<div><div></div></div>                   | ''",
            })
    void aBlockIsALine(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text.replace('/', '\n'));
    }
}
