package io.bluepencil.internal.render;

import java.nio.charset.StandardCharsets;

/**
 * The names in the header of a diff, as git takes them: not absolute, not above the folder in which the diff is applied, and quoted
 * if they hold control characters, lest a hostile name pretends to be a line of the diff.
 */
final class DiffHeader {

    private DiffHeader() {}

    /**
     * {@return the two lines that open the diff of a file}
     *
     * @param name name of the file
     */
    static String of(String name) {
        String below = below(name);
        return "--- " + quoted("a/" + below) + "\n+++ " + quoted("b/" + below) + "\n";
    }

    private static String below(String name) {
        String below = name;
        while (below.startsWith("/") || below.startsWith("../")) {
            below = below.substring(below.indexOf('/') + 1);
        }
        return below;
    }

    private static String quoted(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b == '"' || b == '\\') {
                quoted.append('\\').append((char) b);
            } else if (b < ' ' || b == 0x7f) {
                quoted.append(String.format("\\%03o", b & 0xff));
            } else {
                quoted.append((char) b);
            }
        }
        boolean plain = name.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '"' || c == '\\');
        return plain ? name : quoted.append('"').toString();
    }
}
