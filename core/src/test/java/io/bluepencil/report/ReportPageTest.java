package io.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a report in a real browser, from files. */
class ReportPageTest {

    /** The smallest contrast of any text on its background, by the formula of WCAG 2. */
    private static final String CONTRAST = """
            (() => {
              const rgb = colour => colour.match(/[\\d.]+/g).map(Number);
              const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
                  .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
                  .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
              const ground = e => { const c = rgb(getComputedStyle(e).backgroundColor); return c[3] === 0 ? ground(e.parentElement) : c; };
              let least = 21;
              for (const e of document.querySelectorAll('body *')) {
                const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (!own || !e.getClientRects().length || e.closest('[aria-disabled]')) continue;
                const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))];
                least = Math.min(least, (Math.max(a, b) + .05) / (Math.min(a, b) + .05));
              }
              return least;
            })()""";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static Path small;

    @BeforeAll
    static void start() throws Exception {
        small = SampleReport.write(folder.resolve("small"), SampleReport.few());
        browser = new Chromium(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        browser.look(1280, "light");
    }

    /** Nothing that a page loads may come from elsewhere, and nothing may go wrong on it unseen. */
    @AfterEach
    void nothingWentWrong() throws Exception {
        browser.evaluate("1");
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }

    @Test
    void tellsWhatWasCut() throws Exception {
        browser.open(small, "");

        assertThat(browser.text(".figures dd"))
                .isEqualTo("5|4|6|" + browser.text(".figures div:nth-child(4) dd") + "|1");
        assertThat(browser.text("#label-ad .value")).isEqualTo("5");
        assertThat(browser.text("#rule-test-caption .value")).isEqualTo("0 +1 kept");
        assertThat(browser.text("tbody a")).isEqualTo("council.txt|hostile <b>\\u202e.txt|long.txt|two.txt");
        assertThat(browser.text("tbody tr:first-child td.cuts")).isEqualTo("2");
    }

    @Test
    void filtersByLabelRuleAndName() throws Exception {
        browser.open(small, "");
        String all = "council.txt|hostile <b>\\u202e.txt|long.txt|two.txt";
        browser.click("#label-share");
        browser.until("tbody a", "council.txt");
        assertThat(browser.text("tbody td.cuts")).isEqualTo("1");
        browser.press("Enter", 13);
        browser.until("tbody a", all);
        browser.click("#rule-test-caption");
        browser.until("tbody a", "council.txt");
        browser.evaluate("history.back()");
        browser.until("tbody a", all);
        browser.click("#all");
        browser.until("tbody a", "clean.txt|" + all);
        browser.click("#find");
        browser.press("w", 87);
        browser.press("o", 79);
        browser.until("tbody a", "two.txt");
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("find");
    }

    @Test
    void followsAFileAndTellsReasons() throws Exception {
        browser.open(small, "");
        browser.click("tbody a");
        browser.until("document.querySelectorAll('.proof .row').length === 5");
        assertThat(browser.text(".before")).isEqualTo("The council met.|XX Buy now|A picture.|It went YY home.");
        assertThat(browser.text(".after")).isEqualTo("The council met.||A picture.|It went \u2038home.");
        assertThat(browser.text("#note")).isEmpty();
        browser.press("n", 78);
        assertThat(browser.evaluate("document.activeElement.textContent")).isEqualTo("XX Buy now");
        assertThat(browser.text("#note")).startsWith("cut: ad line 2").contains("it begins with XX", "test-ad");
        browser.press("Escape", 27);
        assertThat(browser.text("#note")).isEmpty();
        browser.click(".before mark");
        assertThat(browser.text("#note"))
                .startsWith("kept: caption line 3")
                .contains("It stays: the preset keeps caption.");
        browser.click("#label-share");
        browser.until(".before .dim", "XX Buy now|A picture.");
        assertThat(browser.text("#note")).isEmpty();
        browser.open(small, "#file=4&label=caption");
        browser.until(".chip[aria-pressed=true]", "caption 0");
        browser.click(".chip[aria-pressed=true]");
        browser.until("document.querySelectorAll('.before .dim').length === 0");
    }

    @Test
    void showsHostileTextAndRunsNoneOfIt() throws Exception {
        browser.open(small, "#file=2");
        browser.until("document.querySelectorAll('.proof .row').length === 4");

        String visible = SampleReport.HOSTILE.replace("\u202e", "\\u202e").replace("\u2069", "\\u2069");
        visible = visible.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007");
        assertThat(browser.text(".before")).isEqualTo("One.|XX " + visible + "|Two " + visible);
        assertThat(browser.text(".subject")).isEqualTo("articles " + visible);
        browser.press("n", 78);
        assertThat(browser.text("#note .evidence")).isEqualTo(visible);
        assertThat(browser.evaluate("document.title"))
                .isEqualTo("hostile <b>\\u202e.txt \u2013 articles " + visible + " \u2013 Bluepencil");
        assertThat(browser.evaluate("document.querySelectorAll('img').length")).isEqualTo(0L);
    }

    @Test
    void foldsWhatIsFarFromAnyMark() throws Exception {
        browser.open(small, "#file=3");
        browser.until("document.querySelectorAll('.proof .gap').length === 2");
        assertThat(browser.text(".gap")).isEqualTo("95 lines without a mark|95 lines without a mark");
        browser.click(".gap");
        assertThat(browser.evaluate("document.querySelectorAll('.proof .row').length"))
                .isEqualTo(1L + 101 + 5 + 1);
        assertThat(browser.text(".row.gone .number")).isEqualTo("101");
        browser.open(small, "#file=0&all=");
        browser.until("document.querySelector('.proof').innerText.includes('Nothing is marked')");
    }

    @Test
    void tenThousandFilesStayEasy() throws Exception {
        String text = "XX ad\nThe council met.\n";
        Path large = SampleReport.write(folder.resolve("large"), Map.of("a.txt", text), 10_000);
        browser.open(large, "");
        assertThat(browser.evaluate("document.querySelectorAll('tbody tr').length"))
                .isEqualTo(100L);
        assertThat(browser.text(".files .hint")).isEqualTo("10,000 of 10,000");
        browser.click(".pager a");
        browser.until("document.querySelector('tbody a').hash === '#file=100'");
        assertThat(large.resolveSibling("data").resolve("9999.js")).exists();
        browser.open(large, "#file=9999");
        browser.until("document.querySelectorAll('.proof .row').length === 3");
        assertThat(browser.text("del")).isEqualTo("XX ad");
        assertThat(browser.requests()).anyMatch(url -> url.endsWith("/data/9999.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadableInBothThemes(String theme) throws Exception {
        browser.look(1280, theme);
        for (String view : new String[] {"", "#file=1", "#file=1&label=share", "#label=ad"}) {
            browser.open(small, view);
            browser.until("document.querySelector('.proof del, tbody a') !== null");
            browser.press("n", 78);
            assertThat((Double) browser.evaluate(CONTRAST)).as(theme + view).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void fitsAPhone() throws Exception {
        browser.look(360, "light");
        for (String view : new String[] {"", "#file=1", "#file=2"}) {
            browser.open(small, view);
            browser.until("document.querySelector('.proof del, tbody a') !== null");
            assertThat(browser.evaluate("document.documentElement.scrollWidth <= 360"))
                    .as(view)
                    .isEqualTo(true);
        }
        assertThat(browser.text(".after")).as("one column at a time").isEmpty();
        browser.click(".turn");
        assertThat(browser.text(".before")).isEmpty();
        assertThat(browser.text(".after")).contains("Two ");
    }
}
