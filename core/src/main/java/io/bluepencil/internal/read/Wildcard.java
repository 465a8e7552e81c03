package io.bluepencil.internal.read;

/**
 * A text in which {@code *} stands for any characters, or none. Linear in the length of what it is compared with, for the pieces
 * between the stars are looked for from left to right, each once.
 */
public final class Wildcard {

    private final String[] pieces;

    /**
     * Makes it.
     *
     * @param pieces the pieces between the stars; one if there is no star, and empty ones before the first and behind the last
     */
    public Wildcard(String... pieces) {
        this.pieces = pieces.clone();
    }

    /**
     * {@return a pattern}
     *
     * @param pattern its text
     */
    public static Wildcard of(String pattern) {
        return new Wildcard(pattern.split("\\*", -1));
    }

    /**
     * {@return whether the pattern stands for a text}
     *
     * @param text the text
     */
    public boolean matches(String text) {
        String first = pieces[0];
        String last = pieces[pieces.length - 1];
        if (pieces.length == 1) {
            return text.equals(first);
        }
        int end = text.length() - last.length();
        int at = first.length();
        if (end < at || !text.startsWith(first) || !text.endsWith(last)) {
            return false;
        }
        for (int i = 1; i < pieces.length - 1; i++) {
            int found = text.indexOf(pieces[i], at);
            if (found < 0 || found + pieces[i].length() > end) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return true;
    }
}
