package io.bluepencil.benchmark.pages;

import java.util.function.UnaryOperator;

/** An extractor made for a test. */
record Fake(String id, UnaryOperator<String> body) implements Extractor {

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String extract(String html, String url) {
        return body.apply(html);
    }
}
