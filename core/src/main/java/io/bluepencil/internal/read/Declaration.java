package io.bluepencil.internal.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the first bytes of a page say of its charset and its language. */
final class Declaration {

    /** The HTML standard asks for the declaration within 1,024 bytes; scraped pages often have it further down. */
    private static final int HEAD = 8192;

    /** Names that mean another charset on the web (WHATWG Encoding, section 4.2). */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GBK"),
            Map.entry("gb_2312-80", "GBK"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    /** What browsers take in their editions for these languages (WHATWG HTML, section 13.2.3.2). */
    private static final Map<String, String> CUSTOMARY = Map.ofEntries(
            Map.entry("ar", "windows-1256"),
            Map.entry("bg", "windows-1251"),
            Map.entry("cs", "windows-1250"),
            Map.entry("el", "windows-1253"),
            Map.entry("et", "windows-1257"),
            Map.entry("fa", "windows-1256"),
            Map.entry("he", "windows-1255"),
            Map.entry("hr", "windows-1250"),
            Map.entry("hu", "windows-1250"),
            Map.entry("ja", "windows-31j"),
            Map.entry("ko", "x-windows-949"),
            Map.entry("lt", "windows-1257"),
            Map.entry("lv", "windows-1257"),
            Map.entry("mk", "windows-1251"),
            Map.entry("pl", "windows-1250"),
            Map.entry("ro", "windows-1250"),
            Map.entry("ru", "windows-1251"),
            Map.entry("sk", "windows-1250"),
            Map.entry("sl", "windows-1250"),
            Map.entry("sr", "windows-1251"),
            Map.entry("th", "x-windows-874"),
            Map.entry("tr", "windows-1254"),
            Map.entry("uk", "windows-1251"),
            Map.entry("vi", "windows-1258"),
            Map.entry("zh", "GBK"));

    private final String head;

    private Declaration(String head) {
        this.head = head;
    }

    static Declaration of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return new Declaration(head.toLowerCase(Locale.ROOT));
    }

    /** {@return the charset named in a {@code meta} element or the XML declaration} */
    Optional<Charset> charset() {
        if (head.startsWith("<?xml")) {
            return named(value(0, head.indexOf('>'), "encoding"));
        }
        for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
            String name = value(meta, head.indexOf('>', meta), "charset");
            if (!name.isEmpty()) {
                return named(name);
            }
        }
        return Optional.empty();
    }

    /** {@return the charset customary for pages in the language of the page} */
    Charset customary() {
        int html = head.indexOf("<html");
        String language = html < 0 ? "" : value(html, head.indexOf('>', html), "lang");
        String primary = language.length() > 2 ? language.substring(0, 2) : language;
        return named(CUSTOMARY.getOrDefault(primary, "windows-1252")).orElse(Decoder.FALLBACK);
    }

    /** {@return the value behind a name and an equals sign, without quotes; empty if there is none} */
    private String value(int from, int to, String name) {
        int at = head.indexOf(name, from);
        if (at < 0 || at >= to) {
            return "";
        }
        int start = at + name.length();
        while (start < to && "= \t\r\n\"'".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to && " \t\r\n\"';/?".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(start, end);
    }

    private static Optional<Charset> named(String name) {
        String known = ALIASES.getOrDefault(name, name);
        return isLegal(known) && Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
    }

    /** What {@link Charset#isSupported} accepts without an exception. */
    private static boolean isLegal(String name) {
        return !name.isEmpty()
                && isAlphanumeric(name.charAt(0))
                && name.chars().allMatch(c -> isAlphanumeric(c) || "-_.:+".indexOf(c) >= 0);
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
