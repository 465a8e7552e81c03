package io.bluepencil.internal.meta;

import io.bluepencil.internal.read.Folding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Collects what a page says, each value in its one form; what is no such value is left out. */
final class Facts {

    /** Longer texts are no titles and no names of sections. */
    private static final int MOST_CHARS = 500;

    /** Longer texts are not even looked at. */
    private static final int MOST_RAW_CHARS = 10_000;

    /** Real pages say less than 500 things; what comes later is not looked at. */
    private static final int MOST_FACTS = 2_000;

    /** English-speaking countries that write the day before the month. */
    private static final Set<String> DAY_FIRST =
            Set.of("gb", "uk", "au", "nz", "ie", "in", "za", "sg", "hk", "ng", "ke");

    private final List<Fact> facts = new ArrayList<>();
    private final String base;
    private final boolean monthFirst;

    /**
     * Starts with nothing.
     *
     * @param base address against which links are resolved, may be empty
     * @param language language of the page as it says, may be empty
     */
    Facts(String base, String language) {
        this.base = base;
        String[] parts = language.toLowerCase(Locale.ROOT).split("[-_]", -1);
        this.monthFirst = parts[0].equals("en") && (parts.length == 1 || !DAY_FIRST.contains(parts[parts.length - 1]));
    }

    /** {@return what was found, in the order in which it was found} */
    List<Fact> all() {
        return facts;
    }

    /** Takes something that the page says. */
    void add(Field field, String raw, Origin origin, String place) {
        if (raw.length() > MOST_RAW_CHARS || raw.isBlank() || facts.size() >= MOST_FACTS) {
            return;
        }
        for (String value : values(field, text(raw))) {
            if (!value.isBlank() && value.length() <= MOST_CHARS) {
                facts.add(new Fact(field, value, origin, place));
            }
        }
    }

    /** Some software escapes twice, or leaves tags in. */
    private static String text(String raw) {
        String text = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
        if (text.indexOf('<') >= 0 && text.indexOf('>') > 0 && text.length() <= MOST_CHARS) {
            text = Parser.parse(text, "").text();
        }
        return singleBlanks(text);
    }

    private static String singleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Folding.isBlank(c)) {
                blank = true;
            } else {
                if (blank && single.length() > 0) {
                    single.append(' ');
                }
                single.append(c);
                blank = false;
            }
        }
        return single.toString();
    }

    private List<String> values(Field field, String text) {
        return switch (field) {
            case PUBLISHED, MODIFIED -> DateText.find(text, monthFirst).stream().toList();
            case AUTHOR -> text.length() > MOST_CHARS ? List.of() : Names.split(text);
            case TAG ->
                List.of(text.split("[,;|]", -1)).stream().map(String::strip).toList();
            case URL, IMAGE -> List.of(absolute(text));
            case LANGUAGE -> List.of(language(text));
            case TITLE, SITE, SECTION -> List.of(text);
        };
    }

    /** {@return the address in full, empty if it cannot be known} */
    private String absolute(String link) {
        if (isWeb(link)) {
            return link;
        }
        try {
            String resolved =
                    new URI(base).resolve(new URI(link.replace(" ", "%20"))).toString();
            return isWeb(resolved) ? resolved : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static boolean isWeb(String link) {
        return link.regionMatches(true, 0, "http://", 0, 7) || link.regionMatches(true, 0, "https://", 0, 8);
    }

    /** {@return the language as BCP 47 spells it, empty if it is none} */
    private static String language(String raw) {
        int end = raw.indexOf(',');
        String tag = (end < 0 ? raw : raw.substring(0, end)).strip().replace('_', '-');
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
    }
}
