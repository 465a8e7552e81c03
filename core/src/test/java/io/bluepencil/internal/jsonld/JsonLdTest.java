package io.bluepencil.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Structured data as pages have it. */
class JsonLdTest {

    private static Document page(String... scripts) {
        StringBuilder html = new StringBuilder("<body>");
        for (String script : scripts) {
            html.append("<script type='application/ld+json; charset=utf-8'>")
                    .append(script)
                    .append("</script>");
        }
        return Jsoup.parse(html.toString());
    }

    private static List<String> headlines(String... scripts) {
        return JsonLd.of(page(scripts)).things().stream()
                .map(thing -> thing.string("headline"))
                .filter(headline -> !headline.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\": \"Ferry\"}",
                "[{\"headline\": \"Ferry\"}]",
                "[[{\"headline\": \"Ferry\"}]]",
                "{\"@graph\": [{\"@type\": \"WebPage\"}, {\"headline\": \"Ferry\"}]}",
                "{\"mainEntity\": {\"headline\": [\"Ferry\"]}}",
                "<!-- {\"headline\": \"Ferry\"} -->",
                """
                //<![CDATA[
                {"headline": "Ferry"}
                //]]>""",
                "/* <![CDATA[ */ [{\"headline\": \"Ferry\"}] /* ]]> */",
                "{\"headline\": \"Ferry\",}",
                """
                {"headline": "Ferry", "description": "two
                lines"}""",
                "{\"headline\": \"Ferry\", \"description\": \"cut",
                "{\"headline\": \"Ferry\"} garbage",
                "{\"headline\": \"Ferry\" \"description\": 1}",
                "{'headline': 'Ferry'}",
                "{headline: \"Ferry\"}",
                "{\"headline\": \" Ferry \", \"unknown\": [[[{\"headline\": \"No\"}]]]}",
                "{&quot;headline&quot;: &quot;Ferry&quot;}",
            })
    void itIsUnderstood(String script) {
        assertThat(headlines(script)).containsExactly("Ferry");
    }

    @Test
    void entitiesAreCharacters() {
        assertThat(headlines("{\"headline\": \"Ferry &amp; bay &#8211; back\"}"))
                .containsExactly("Ferry & bay \u2013 back");
    }

    @Test
    void severalScriptsAndRootsCount() {
        assertThat(headlines("{\"headline\": \"One\"} {\"headline\": \"Two\"}", "broken", "{\"headline\": \"Three\"}"))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void referencesAreFollowed() {
        JsonLd data = JsonLd.of(
                page("{\"@graph\": [{\"author\": {\"@id\": \"#ada\"}}, {\"@id\": \"#ada\", \"name\": \"Ada\"}]}"));

        Thing author = data.things().get(1).things("author").get(0);
        assertThat(author.string("name")).isEmpty();
        assertThat(data.resolve(author).string("name")).isEqualTo("Ada");
    }

    @Test
    void typesHaveNoNamespace() {
        JsonLd data =
                JsonLd.of(page("{\"@type\": [\"http://schema.org/NewsArticle\", \"schema:Report\", \"Article\"]}"));

        assertThat(data.things().get(0).types()).containsExactly("newsarticle", "report", "article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"a\"",
                "[",
                "{",
                "{\"headline\"",
                "]]",
                "<b>",
                "{\"headline\": 1e99999}",
                "\u0000"
            })
    void rubbishSaysNothing(String script) {
        assertThat(JsonLd.of(page(script)).things())
                .allMatch(thing -> thing.string("author").isEmpty());
    }

    @Test
    void depthAndLengthAreBounded() {
        int many = 1_000_000;
        String deep = "{\"@graph\": ".repeat(10_000);
        String arrays = "[".repeat(100_000);
        String wide = "{\"author\": [" + "{},".repeat(many) + "{}]}";
        String names = "{\"author\": [" + "\"Ada\",".repeat(many) + "\"Ada\"]}";

        assertThat(headlines(deep, arrays, "{\"headline\": \"Ferry\"}")).containsExactly("Ferry");
        assertThat(JsonLd.of(page(wide)).things()).hasSizeLessThan(100_000);
        assertThat(JsonLd.of(page(names)).things().get(0).strings("author")).hasSizeLessThan(100_000);
    }
}
