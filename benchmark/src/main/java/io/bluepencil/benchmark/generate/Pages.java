package io.bluepencil.benchmark.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts generated articles into pages as news sites print them: a head with metadata, styles and a script, a menu, the article
 * with a figure and links in it, other stories with their pictures, a footer. The same seed makes the same pages.
 */
public final class Pages {

    private static final int RULES_AND_SETTINGS = 200;
    private static final int MENU = 40;
    private static final int STORIES = 30;

    private static final String ICON =
            "<svg class=\"icon\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
                    + "<g fill=\"none\"><path d=\"M4 12h16M14 6l6 6-6 6\"></path><circle cx=\"12\" cy=\"12\" r=\"11\"></circle></g></svg>";

    private final Articles articles;

    /**
     * Makes a generator.
     *
     * @param seed says which pages
     */
    public Pages(long seed) {
        this.articles = new Articles(seed, true);
    }

    /**
     * {@return pages with articles in all languages in turn}
     *
     * @param count how many
     * @param characters how many characters the article of each has at least
     */
    public List<String> make(int count, int characters) {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Language language = Language.inTurn(i);
            pages.add(page(language, articles.article(language, characters)));
        }
        return pages;
    }

    private String page(Language language, String article) {
        List<String> paragraphs = List.of(article.strip().split("\n\n", -1));
        String title = paragraphs.get(0);
        StringBuilder page = new StringBuilder();
        head(page, title);
        page.append("<body><header><nav class=\"site-nav\">\n");
        menu(page, language);
        page.append("</nav></header>\n<main><article class=\"story\"><h1 class=\"story__title\">");
        page.append(title).append("</h1>\n");
        figure(page, articles.words(language, 12));
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
            page.append("<div class=\"story__block\"><p>");
            page.append(paragraph.replaceFirst(" (\\S+)", " <a href=\"/topic\">$1</a>"));
            page.append("</p></div>\n");
        }
        page.append("</article></main>\n<aside class=\"related\">\n");
        stories(page, language);
        page.append("</aside>\n<footer class=\"site-footer\">\n");
        menu(page, language);
        return page.append("</footer></body></html>\n").toString();
    }

    private static void head(StringBuilder page, String title) {
        page.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                .append(title);
        page.append("</title>\n<meta property=\"og:title\" content=\"").append(title);
        page.append("\">\n<style>\n");
        for (int i = 0; i < RULES_AND_SETTINGS; i++) {
            page.append(".block-").append(i).append(" { margin: 0 auto; padding: 4px }\n");
        }
        page.append("</style>\n<script>\nwindow.settings = {\n");
        for (int i = 0; i < RULES_AND_SETTINGS; i++) {
            page.append("  \"slot").append(i).append("\": {\"path\": \"/harbour/front\", \"lazy\": true},\n");
        }
        page.append("};\n</script></head>\n");
    }

    private void menu(StringBuilder page, Language language) {
        page.append("<ul class=\"menu\">\n");
        for (int i = 0; i < MENU; i++) {
            page.append("<li class=\"menu__item\"><a class=\"menu__link\" href=\"/section/")
                    .append(i);
            page.append("\">")
                    .append(ICON)
                    .append("<span>")
                    .append(articles.words(language, 2))
                    .append("</span></a></li>\n");
        }
        page.append("</ul>\n");
    }

    private void stories(StringBuilder page, Language language) {
        for (int i = 0; i < STORIES; i++) {
            page.append("<div class=\"teaser\"><a class=\"teaser__link\" href=\"/story/")
                    .append(i)
                    .append("\">\n");
            figure(page, articles.words(language, 4));
            page.append("<h3 class=\"teaser__title\">").append(articles.words(language, 8));
            page.append("</h3></a><div class=\"teaser__tools\"><button type=\"button\" data-story=\"")
                    .append(i);
            page.append("\">").append(ICON).append("</button></div></div>\n");
        }
    }

    private static void figure(StringBuilder page, String caption) {
        page.append("<figure class=\"picture\"><picture><source srcset=\"/small.webp 320w, /large.webp 1280w\">");
        page.append("<img src=\"/harbour.jpg\" alt=\"\" loading=\"lazy\"></picture><figcaption>");
        page.append(caption).append("</figcaption></figure>\n");
    }
}
