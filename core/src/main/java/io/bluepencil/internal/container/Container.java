package io.bluepencil.internal.container;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import io.bluepencil.rule.Finding;
import io.bluepencil.rule.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the article on a page. */
public final class Container {

    /** What says that it is no article, but holds so much of the running text, in percent, may be one all the same. */
    private static final int JUNK_SHARE = 40;

    /** A part with so much of the running text, in percent, is the article; with 80 or 90 the results are the same. */
    private static final int MAIN_SHARE = 85;

    private final Page page;
    private final Elements elements;
    private final Prose prose;
    private final @Nullable Junk[] junk;
    private final int[] junkElement;
    private final boolean[] inside;
    private int title = -1;

    private Container(Page page) {
        this.page = page;
        this.elements = page.elements();
        this.prose = new Prose(page);
        this.junk = new Junk[page.size()];
        this.junkElement = new int[page.size()];
        this.inside = new boolean[page.size()];
    }

    /** {@return the runs of blocks that are not part of the article, in order} */
    public static List<Outside> outside(Page page) {
        Container container = new Container(page);
        if (page.size() == 0) {
            return List.of();
        }
        container.markJunk();
        container.choose();
        container.title = Title.find(page, block -> container.junk[block] == null);
        return container.runs();
    }

    private void markJunk() {
        int most = Math.max(prose.total(), 1) * JUNK_SHARE / 100;
        for (int element = 1; element < elements.size(); ) {
            Junk kind = Junk.of(page, element);
            boolean isJunk = kind != null
                    && elements.endBlock(element) > elements.firstBlock(element)
                    && prose.words(element) <= most
                    && elements.tag(element) != HtmlTag.BODY;
            if (isJunk) {
                for (int block = elements.firstBlock(element); block < elements.endBlock(element); block++) {
                    junk[block] = kind;
                    junkElement[block] = element;
                }
                element = elements.end(element);
            } else {
                element++;
            }
        }
    }

    /** Goes down from the root as long as one part holds nearly all of the running text. */
    private void choose() {
        int[] text = new int[page.size() + 1];
        for (int block = 0; block < page.size(); block++) {
            boolean counts = junk[block] == null && prose.isGood(block);
            text[block + 1] = text[block] + (counts ? page.text().words(block) : 0);
        }
        int at = 0;
        int next = 0;
        while (next >= 0) {
            at = next;
            next = mainPart(at, text);
        }
        for (int block = elements.firstBlock(at); block < elements.endBlock(at); block++) {
            inside[block] = true;
        }
    }

    private int mainPart(int parent, int[] text) {
        int whole = text[elements.endBlock(parent)] - text[elements.firstBlock(parent)];
        for (int child = parent + 1; child < elements.end(parent); child = elements.end(child)) {
            int part = text[elements.endBlock(child)] - text[elements.firstBlock(child)];
            if (part * 100L >= whole * (long) MAIN_SHARE && whole > 0) {
                return child;
            }
        }
        return -1;
    }

    private List<Outside> runs() {
        List<Outside> runs = new ArrayList<>();
        for (int block = 0; block < page.size(); ) {
            int last = block;
            Junk kind = junk[block];
            if (block == title) {
                runs.add(new Outside(block, block, "page-title", Finding.high(Label.TITLE, "it is the headline", "")));
                block++;
                continue;
            }
            if (kind == null && inside[block]) {
                block++;
                continue;
            }
            while (last + 1 < page.size()
                    && last + 1 != title
                    && junk[last + 1] == kind
                    && junkElement[last + 1] == junkElement[block]
                    && (kind != null || !inside[last + 1])) {
                last++;
            }
            runs.add(run(block, last));
            block = last + 1;
        }
        return runs;
    }

    private Outside run(int first, int last) {
        Junk kind = junk[first];
        if (kind != null) {
            String path = elements.path(junkElement[first]);
            return new Outside(first, last, kind.ruleId, Finding.high(kind.label, "it is " + kind.what, path));
        }
        String path = elements.path(page.element(first));
        return new Outside(
                first, last, "outside-article", Finding.high(Label.OTHER, "it stands outside the article", path));
    }
}
