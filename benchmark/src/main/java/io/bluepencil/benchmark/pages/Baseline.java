package io.bluepencil.benchmark.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
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

    private static final String JSOUP = jsoupVersion();

    private final String id;

    Baseline(String id) {
        this.id = id;
    }

    abstract String text(Document page);

    /** Jsoup's own manifest is lost where all jars are one. */
    private static String jsoupVersion() {
        Properties versions = new Properties();
        try (InputStream in = Baseline.class.getResourceAsStream("version.properties")) {
            versions.load(Objects.requireNonNull(in, "version.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("jsoup", "");
    }

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
        return "jsoup " + JSOUP;
    }
}
