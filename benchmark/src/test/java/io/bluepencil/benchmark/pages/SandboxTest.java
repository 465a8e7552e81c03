package io.bluepencil.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SandboxTest {

    private final Sandbox sandbox = new Sandbox(Duration.ofMillis(300));

    @Test
    void oneThatNeverEndsIsLeftBehind() {
        Extractor endless = new Fake("endless", html -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                return "interrupted";
            }
            return "done";
        });
        assertThat(sandbox.text(endless, "a", "")).isEmpty();
        assertThat(sandbox.text(new Fake("next", html -> html + "!"), "a", "")).contains("a!");
    }

    @Test
    void oneThatDigsTooDeepFails() {
        assertThat(sandbox.text(new Fake("deep", SandboxTest::dig), "a", "")).isEmpty();
        assertThat(sandbox.text(new Fake("next", html -> html + "!"), "a", "")).contains("a!");
    }

    private static String dig(String html) {
        return html.isEmpty() ? html : dig(html) + html;
    }
}
