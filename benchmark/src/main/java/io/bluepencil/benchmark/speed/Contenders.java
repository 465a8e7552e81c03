package io.bluepencil.benchmark.speed;

import io.bluepencil.Bluepencil;
import io.bluepencil.Mark;
import io.bluepencil.Source;
import java.util.List;
import org.jsoup.Jsoup;

/** What is measured, and what it is measured against. */
final class Contenders {

    private static final String ADDRESS = "https://bay.example/ferry";

    private Contenders() {}

    static Contender clean(Bluepencil cleaner, List<String> texts) {
        return new Contender(
                "clean",
                () -> texts.stream()
                        .mapToLong(text -> cleaner.clean(text).marks().size())
                        .sum());
    }

    /** {@return cleaning by somebody who wants to know of each mark why} */
    static Contender cleanAndAskWhy(Bluepencil cleaner, List<String> texts) {
        return new Contender(
                "clean and read all reasons and evidence",
                () -> texts.stream()
                        .flatMap(text -> cleaner.clean(text).marks().stream())
                        .mapToLong(Contenders::words)
                        .sum());
    }

    private static long words(Mark mark) {
        return (long) mark.reason().length() + mark.evidence().length();
    }

    static Contender letters(List<String> texts) {
        return new Contender("one Character.isLetter pass", () -> Plain.letters(texts));
    }

    static Contender bytesToBytes(Bluepencil cleaner, List<byte[]> documents) {
        return new Contender(
                "bytes in to bytes out",
                () -> documents.stream()
                        .mapToLong(document -> cleaner.clean(Source.bytes("document", document))
                                .bytes()
                                .length)
                        .sum());
    }

    static Contender recode(List<byte[]> documents) {
        return new Contender("decode and encode", () -> Plain.recode(documents));
    }

    static Contender extract(Bluepencil cleaner, List<String> pages) {
        return new Contender(
                "pages to text",
                () -> pages.stream()
                        .mapToLong(page ->
                                cleaner.clean(Source.html(ADDRESS, page)).text().length())
                        .sum());
    }

    static Contender parse(List<String> pages) {
        return new Contender(
                "bare Jsoup.parse",
                () -> pages.stream()
                        .mapToLong(page -> Jsoup.parse(page).childNodeSize())
                        .sum());
    }
}
