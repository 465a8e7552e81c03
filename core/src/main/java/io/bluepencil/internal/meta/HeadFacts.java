package io.bluepencil.internal.meta;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta, link and title elements in the head of a page say. */
final class HeadFacts {

    private static final Map<String, Meaning> NAMES = load();

    private static final int MOST_NAMES = 8;

    private final Facts facts;
    private String label = "";

    HeadFacts(Facts facts) {
        this.facts = facts;
    }

    private record Meaning(Field field, Origin origin) {}

    private static Map<String, Meaning> load() {
        Map<String, Meaning> names = new HashMap<>();
        for (Resource.Line line : Resource.read("meta-names.txt")) {
            String[] key = line.key().split(" ", -1);
            Origin origin = Origin.valueOf(key[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            Meaning meaning = new Meaning(Field.valueOf(key[0].toUpperCase(Locale.ROOT)), origin);
            for (String name : line.value().split(" ", -1)) {
                names.put(name, meaning);
            }
        }
        return names;
    }

    void read(Document page) {
        facts.add(Field.LANGUAGE, page.child(0).attr("lang"), Origin.ELEMENT, "html lang");
        for (Element child = page.head().firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "meta" -> meta(child);
                case "link" -> link(child);
                case "title" -> facts.add(Field.TITLE, child.text(), Origin.ELEMENT, "title");
                default -> {}
            }
        }
    }

    /** Reads one meta element. */
    void meta(Element meta) {
        String content = meta.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String names = meta.attr(attribute);
            if (!names.isEmpty()) {
                for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+", MOST_NAMES)) {
                    meta(name, content);
                }
            }
        }
    }

    private void meta(String name, String content) {
        String plain = name.replace(':', '.');
        Meaning meaning = NAMES.get(plain.startsWith("schema.") ? plain.substring("schema.".length()) : plain);
        if (meaning != null) {
            facts.add(meaning.field, inOrder(plain, content), meaning.origin, name);
        } else if (plain.startsWith("twitter.label")) {
            label = content;
        } else if (plain.startsWith("twitter.data") && Cues.by(label) == label.length()) {
            facts.add(Field.AUTHOR, content, Origin.META, name);
        }
    }

    /** Libraries put the family name first. */
    private static String inOrder(String name, String content) {
        int comma = content.indexOf(',');
        boolean inverted = (name.equals("citation_author") || name.equals("dc.creator"))
                && comma > 0
                && comma == content.lastIndexOf(',');
        return inverted ? content.substring(comma + 1).strip() + " " + content.substring(0, comma) : content;
    }

    private void link(Element link) {
        String rel = link.attr("rel").toLowerCase(Locale.ROOT);
        if (rel.equals("canonical")) {
            facts.add(Field.URL, link.attr("href"), Origin.ELEMENT, "link rel=canonical");
        } else if (rel.equals("image_src")) {
            facts.add(Field.IMAGE, link.attr("href"), Origin.ELEMENT, "link rel=image_src");
        }
    }
}
