package io.bluepencil.benchmark.speed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a text is.
 *
 * @param characters its characters
 */
record Size(int characters) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2})([KM])");
    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    /**
     * {@return the size}
     *
     * @param text a number with {@code K} for thousand characters or {@code M} for a million
     */
    static Size parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a size is a number up to 999 with K or M, such as 6K or 50M: " + text);
        }
        return new Size(Integer.parseInt(parts.group(1)) * (parts.group(2).equals("K") ? KILO : MEGA));
    }

    @Override
    public String toString() {
        return characters < MEGA ? characters / KILO + " KB" : characters / MEGA + " MB";
    }
}
