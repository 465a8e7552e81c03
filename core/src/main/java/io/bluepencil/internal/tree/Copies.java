package io.bluepencil.internal.tree;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Makes the elements of the tree: those of the page without what only a browser needs. */
final class Copies {

    private Copies() {}

    static Element container(Element original) {
        Element copy = new Element(Names.container(original));
        switch (copy.normalName()) {
            case "td", "th" -> copyNumbers(original, copy, "colspan", "rowspan");
            case "ol" -> copyNumbers(original, copy, "start");
            case "li" -> copyNumbers(original, copy, "value");
            default -> {}
        }
        return copy;
    }

    static Element inline(Element original) {
        Element copy = new Element(Names.inline(original));
        switch (copy.normalName()) {
            case "a" -> copy.attr("href", Names.link(original));
            case "span", "bdo" -> copyWords(original, copy, "dir");
            case "time" -> copyWords(original, copy, "datetime");
            default -> {}
        }
        return copy;
    }

    /** {@return an element for preformatted text, with the language that the page names for it} */
    static Element preformatted(Element original) {
        Element copy = new Element("pre");
        Element code = original.selectFirst("> code");
        String language = language(original.className());
        if (language.isEmpty() && code != null) {
            language = language(code.className());
        }
        return language.isEmpty() ? copy : copy.attr("data-language", language);
    }

    private static String language(String classes) {
        for (String name : classes.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            int dash = name.indexOf('-') + 1;
            boolean named = name.startsWith("language-") || name.startsWith("lang-");
            String language = named ? name.substring(dash) : "";
            if (!language.isEmpty()
                    && language.chars().allMatch(c -> Character.isLetterOrDigit(c) || "+#-_.".indexOf(c) >= 0)) {
                return language;
            }
        }
        return "";
    }

    private static void copyNumbers(Element from, Element to, String... names) {
        for (String name : names) {
            String value = from.attr(name).strip();
            if (!value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                to.attr(name, value);
            }
        }
    }

    private static void copyWords(Element from, Element to, String name) {
        String value = from.attr(name).strip();
        if (!value.isEmpty() && value.length() < 40) {
            to.attr(name, value);
        }
    }
}
