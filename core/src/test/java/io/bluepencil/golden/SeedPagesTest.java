package io.bluepencil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.bluepencil.Bluepencil;
import io.bluepencil.Cleaned;
import io.bluepencil.Preset;
import io.bluepencil.Source;
import io.bluepencil.rule.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The seed articles, wrapped in pages of different layouts, come out as they do without a page around them. */
class SeedPagesTest {

    /** Pages around {@code %s}, the paragraphs. */
    private static final Map<String, String> LAYOUTS = new TreeMap<>(Map.of(
            "article with related stories and comments",
            """
            <!DOCTYPE html><html lang="en"><head><title>World - The Quayside Globe</title></head><body>
            <header class="site-header"><a href="/">The Quayside Globe</a></header>
            <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <main><article class="story">%s</article>
            <aside class="related"><h2>More stories</h2><ul><li><a href="/1">Lighthouse keeper retires at ninety</a></li>
            <li><a href="/2">The rope maker who never learned to swim</a></li></ul></aside>
            <section id="comments"><h2>2 comments</h2><div class="comment"><b>piloted</b><p>I have read this twice now, and I still do
            not see what anybody in that room expected the others to say about it.</p></div></section></main>
            <footer>The Quayside Globe. Contact us. Terms of use.</footer></body></html>
            """,
            "divisions with a sidebar in front",
            """
            <html><head><title>The Hill Echo</title></head><body><div id="wrap"><div id="head"><div class="logo">The Hill Echo</div>
            <div class="menu"><a href="/">Front</a> | <a href="/w">World</a> | <a href="/a">Archive</a></div></div>
            <div class="sidebar"><h3>Most read</h3><ol><li><a href="/1">Goat on the roof of the savings bank</a></li>
            <li><a href="/2">Three brothers, one tractor</a></li></ol><div class="newsletter"><p>Our newsletter comes every
            Friday and costs nothing.</p><form><input type="email"><button>Sign up</button></form></div></div>
            <div id="content"><div class="story-text">%s</div><div class="share-buttons"><a href="#">Tweet</a>
            <a href="#">Mail</a></div></div><div id="foot">&copy; The Hill Echo | <a href="/i">Imprint</a></div></div></body></html>
            """,
            "table of the nineties",
            """
            <HTML><HEAD><TITLE>Fen Telegraph online</TITLE></HEAD><BODY><TABLE WIDTH=700><TR><TD COLSPAN=2><IMG SRC=a.gif>
            <B>Fen Telegraph online</B></TD></TR><TR><TD WIDTH=100 VALIGN=top><A HREF=/>Home</A><BR><A HREF=/n>News</A><BR>
            <A HREF=/f>Farms</A></TD><TD VALIGN=top>%s</TD></TR><TR><TD COLSPAN=2><FONT SIZE=1><A HREF=/m>Mail us</A>
            &copy; 1998 Fen Telegraph</FONT></TD></TR></TABLE></BODY></HTML>
            """));

    @TestFactory
    Stream<DynamicTest> aPageGivesTheSameArticleAsThePlainText() {
        return TestData.folders("cases").stream()
                .filter(folder -> folder.getFileName().toString().startsWith("seed-"))
                .flatMap(seed -> LAYOUTS.keySet().stream().map(layout -> test(seed, layout)));
    }

    private static DynamicTest test(Path seed, String layout) {
        return DynamicTest.dynamicTest(seed.getFileName() + ", " + layout, () -> {
            String page = String.format(LAYOUTS.get(layout), paragraphs(TestData.read(seed.resolve("before.txt"))));
            for (Preset preset : List.of(Preset.STANDARD, Preset.BODY_ONLY)) {
                Bluepencil pencil =
                        Bluepencil.builder().preset(preset).keep(Label.TITLE).build();
                Cleaned cleaned = pencil.clean(Source.html("https://press.example/world/1", page));
                Path expected =
                        new GoldenCase(seed, preset).files().keySet().iterator().next();
                assertThat(lines(cleaned.text())).as(preset.id()).isEqualTo(lines(TestData.read(expected)));
            }
        });
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("[ \t]+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
