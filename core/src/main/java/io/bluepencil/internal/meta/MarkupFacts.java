package io.bluepencil.internal.meta;

import io.bluepencil.internal.page.Elements;
import io.bluepencil.internal.page.Hint;
import io.bluepencil.internal.page.HtmlTag;
import io.bluepencil.internal.page.Page;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements in the body of a page say: microdata, RDFa, time elements, and classes of bylines. */
final class MarkupFacts {

    private static final Map<String, Field> PROPERTIES = Map.ofEntries(
            Map.entry("headline", Field.TITLE),
            Map.entry("author", Field.AUTHOR),
            Map.entry("creator", Field.AUTHOR),
            Map.entry("datepublished", Field.PUBLISHED),
            Map.entry("datecreated", Field.PUBLISHED),
            Map.entry("uploaddate", Field.PUBLISHED),
            Map.entry("datemodified", Field.MODIFIED),
            Map.entry("dateupdated", Field.MODIFIED),
            Map.entry("articlesection", Field.SECTION),
            Map.entry("keywords", Field.TAG),
            Map.entry("publisher", Field.SITE));

    private static final long ELSEWHERE = Hint.bits(Hint.COMMENT, Hint.RELATED);

    private final Facts facts;
    private final Elements elements;
    private final HeadFacts metas;
    private final Headline headline;
    private final BylineFacts bylines;
    private Field scope = Field.AUTHOR;
    private int scopeEnd;
    private int articles;

    MarkupFacts(Facts facts, Page page, Headline headline) {
        this.facts = facts;
        this.elements = page.elements();
        this.metas = new HeadFacts(facts);
        this.headline = headline;
        this.bylines = new BylineFacts(page, headline);
    }

    void read() {
        for (int row = 0; row < elements.size(); row++) {
            articles += isArticle(row) ? 1 : 0;
        }
        int row = 0;
        while (row < elements.size()) {
            if (isElsewhere(row)) {
                row = elements.end(row);
            } else {
                visit(row);
                row++;
            }
        }
        bylines.addTo(facts);
    }

    private boolean isArticle(int row) {
        Element node = elements.node(row);
        if (node.attributesSize() == 0) {
            return false;
        }
        String type = node.attr("itemtype");
        return type.endsWith("Article") || (type.endsWith("Posting") && !type.endsWith("JobPosting"));
    }

    /** Comments, other stories, the rest of the site. */
    private boolean isElsewhere(int row) {
        HtmlTag tag = elements.tag(row);
        boolean other = (elements.hints(row) & ELSEWHERE) != 0
                || tag == HtmlTag.NAV
                || tag == HtmlTag.FOOTER
                || (tag == HtmlTag.ASIDE && !headline.isNear(row))
                || (articles > 1 && isArticle(row));
        return other && row > 0 && !(headline.row() >= 0 && elements.contains(row, headline.row()));
    }

    private void visit(int row) {
        Element node = elements.node(row);
        if (node.attributesSize() > 0) {
            if (node.nameIs("meta") && node.attr("itemprop").isEmpty()) {
                metas.meta(node);
                return;
            }
            property(row, node, node.attr("itemprop"), Origin.MICRODATA);
            property(row, node, node.attr("property"), Origin.MICRODATA);
        }
        bylines.visit(row);
    }

    private void property(int row, Element node, String names, Origin origin) {
        if (names.isEmpty()) {
            return;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            String local = name.substring(name.indexOf(':') + 1);
            Field field = PROPERTIES.get(local);
            if (local.equals("name") && row < scopeEnd) {
                facts.add(scope, value(node), origin, name);
            } else if (field != null && (node.hasAttr("itemscope") || node.hasAttr("typeof"))) {
                scope = field;
                scopeEnd = elements.end(row);
            } else if (field != null) {
                facts.add(field, value(node), origin, name);
            }
        }
    }

    private static String value(Element node) {
        for (String attribute : new String[] {"content", "datetime"}) {
            String value = node.attr(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        return ShortText.of(node);
    }
}
