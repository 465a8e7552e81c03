package io.bluepencil;

import io.bluepencil.internal.page.Page;
import io.bluepencil.internal.read.TextIndex;
import io.bluepencil.internal.render.HtmlWriter;
import io.bluepencil.internal.render.MarkdownWriter;
import io.bluepencil.internal.tree.ArticleTree;
import io.bluepencil.internal.tree.Cuts;
import io.bluepencil.internal.tree.TextTree;
import io.bluepencil.rule.Label;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes what is left of a document in other forms than text. */
final class Rendering {

    private final Cleaned cleaned;
    private final @Nullable Page page;

    Rendering(Cleaned cleaned, @Nullable Page page) {
        this.cleaned = cleaned;
        this.page = page;
    }

    String markdown(Links links) {
        return links == Links.KEEP ? MarkdownWriter.withLinks(tree()) : MarkdownWriter.withoutLinks(tree());
    }

    String html(Links links) {
        Element tree = tree();
        if (links == Links.DROP) {
            tree.select("a").unwrap();
        }
        return HtmlWriter.write(tree, title(), attribute("lang"), attribute("dir"));
    }

    private Element tree() {
        if (page == null) {
            return TextTree.of(TextIndex.of(cleaned.text()));
        }
        List<Mark> cut = cleaned.marks().stream().filter(Mark::cut).toList();
        int[] starts = cut.stream().mapToInt(Mark::start).toArray();
        int[] ends = cut.stream().mapToInt(Mark::end).toArray();
        return ArticleTree.of(page, new Cuts(cleaned.source(), starts, ends));
    }

    private String title() {
        return cleaned.marks(Label.TITLE).stream()
                .findFirst()
                .map(mark -> mark.removed().strip())
                .orElse(cleaned.name());
    }

    /** {@return an attribute of the body of the page or of what is around it, empty if neither has it} */
    private String attribute(String name) {
        for (Element at = page == null ? null : page.document().body(); at != null; at = at.parent()) {
            if (at.hasAttr(name)) {
                return at.attr(name).strip();
            }
        }
        return "";
    }
}
