package io.bluepencil.benchmark.corpus;

import java.util.regex.Pattern;

/** Brings all white space, no-break spaces among it, to one blank, so that pieces of text are found however they are laid out. */
public final class Blanks {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Blanks() {}

    /** {@return the text with one blank for each piece of white space, and none at its ends} */
    public static String fold(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
