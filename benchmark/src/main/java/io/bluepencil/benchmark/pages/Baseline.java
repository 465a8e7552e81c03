package io.bluepencil.benchmark.pages;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a few lines of jsoup do. */
enum Baseline implements Extractor {
    /** Parses and extracts nothing: the yardstick of time. */
    PARSE("jsoup-parse") {
        @Override
        String text(Document page) {
            return "";
        }
    },
    /** All text of the page. */
    BODY("jsoup-body") {
        @Override
        String text(Document page) {
            return page.body().text();
        }
    },
    /** All paragraphs of the page. */
    PARAGRAPHS("jsoup-paragraphs") {
        @Override
        String text(Document page) {
            return page.select("p").stream().map(Element::text).collect(Collectors.joining("\n"));
        }
    };

    private final String id;

    Baseline(String id) {
        this.id = id;
    }

    abstract String text(Document page);

    @Override
    public String extract(String html, String url) {
        return text(Jsoup.parse(html, url));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return "jsoup " + Jsoup.class.getPackage().getImplementationVersion();
    }
}
