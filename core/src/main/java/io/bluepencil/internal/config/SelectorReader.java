package io.bluepencil.internal.config;

import io.bluepencil.internal.config.Page.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the CSS selectors of pages. */
final class SelectorReader {

    private final Page page;
    private final List<Selector> selectors;

    SelectorReader(Page page, List<Selector> selectors) {
        this.page = page;
        this.selectors = selectors;
    }

    void read(Member setting) {
        Map<String, Consumer<Member>> kinds = new LinkedHashMap<>();
        for (String kind : List.of(Selector.BODY, Selector.STRIP, Selector.KEEP)) {
            kinds.put(kind, it -> page.items(it.value(), "selectors." + kind, item -> read(kind, item)));
        }
        page.settings(setting.value(), "selectors", kinds);
    }

    private void read(String kind, Node item) {
        page.text(item, "a selector", css -> {
            try {
                QueryParser.parse(css);
                selectors.add(new Selector(kind, css, page.where(item)));
            } catch (SelectorParseException | IllegalArgumentException e) {
                page.mistake(
                        item, "a selector must be CSS such as 'div.story > p', not '" + css + "': " + e.getMessage());
            }
        });
    }
}
