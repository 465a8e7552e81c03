package io.bluepencil.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Links;
import io.bluepencil.Source;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** What the other outputs of a cleaned document say when they are read again. */
public final class Rendered {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private Rendered() {}

    /** Every output holds the words of the text, in their order: none more, none less, none glued to its neighbour. */
    public static void check(Cleaned cleaned) {
        String words = words(cleaned.text());
        assertThat(words(pageText(cleaned.html()))).as("HTML").isEqualTo(words);
        assertThat(words(pageText(fromMarkdown(cleaned.markdown()))))
                .as("Markdown")
                .isEqualTo(words);
        assertThat(words(pageText(fromMarkdown(cleaned.markdown(Links.DROP)))))
                .as("Markdown without links")
                .isEqualTo(words);
    }

    /** {@return the page that Markdown stands for} */
    static String fromMarkdown(String markdown) {
        return HTML.render(MARKDOWN.parse(markdown));
    }

    /** {@return the text of a page as it is read} */
    static String pageText(String html) {
        return Bluepencil.annotate().clean(Source.html("", html)).text();
    }

    /** {@return the elements of a page without attributes, white space or text} */
    static String tags(String html) {
        StringBuilder tags = new StringBuilder();
        Jsoup.parse(html)
                .body()
                .forEach(element -> tags.append(element.normalName()).append(' '));
        return tags.toString().strip();
    }

    private static String words(String text) {
        return text.replace("\u00ad", "").replaceAll("[\\s\\h\\v]+", " ").strip();
    }
}
