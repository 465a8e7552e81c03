package io.bluepencil.report;

import java.util.Arrays;

/**
 * How many columns of a terminal a text takes. What is shown as one character (a letter with its combining marks, an emoji with
 * its modifiers) is never parted.
 */
final class DisplayWidth {

    private static final int JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;
    private static final int SOFT_HYPHEN = 0xad;

    /** First and last code points of the wide and full-width ranges of EastAsianWidth.txt (Unicode 14; gaps are unassigned). */
    // spotless:off
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3,
        0x25fd, 0x25fe, 0x2614, 0x2615, 0x2648, 0x2653, 0x267f, 0x267f, 0x2693, 0x2693, 0x26a1, 0x26a1,
        0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea,
        0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b,
        0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
        0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e,
        0x3041, 0x3247, 0x3250, 0x4dbf, 0x4e00, 0xa4c6, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff,
        0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x1b2fb, 0x1f004, 0x1f004,
        0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c,
        0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e,
        0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a,
        0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2,
        0x1f6d5, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945,
        0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd,
    };
    // spotless:on

    private DisplayWidth() {}

    /** {@return the number of columns} */
    static int of(CharSequence text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int end = next(text, at);
            width += of(text, at, end);
            at = end;
        }
        return width;
    }

    /** {@return the number of columns of what {@link #next} holds together} */
    static int of(CharSequence text, int start, int end) {
        int first = Character.codePointAt(text, start);
        if (isFlag(first) && end - start > 2) {
            return 2;
        }
        int width = 0;
        for (int at = start; at < end; ) {
            int c = Character.codePointAt(text, at);
            boolean mark = at > start && Character.getType(c) == Character.COMBINING_SPACING_MARK;
            int own = c == EMOJI_STYLE ? 2 : of(c);
            width = mark ? width + 1 : Math.max(width, own);
            at += Character.charCount(c);
        }
        return width;
    }

    private static int of(int c) {
        if (isInvisible(c)) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        int at = Arrays.binarySearch(WIDE, c);
        // A range starts at an even place; an insertion point at an odd one lies inside a range.
        return at >= 0 || (-at - 1) % 2 == 1;
    }

    /** {@return the offset behind the character that starts at an offset, with all that is shown in one place with it} */
    static int next(CharSequence text, int start) {
        int before = Character.codePointAt(text, start);
        int end = start + Character.charCount(before);
        boolean flag = isFlag(before);
        while (end < text.length()) {
            int c = Character.codePointAt(text, end);
            boolean pair = flag && isFlag(c);
            boolean joined = before == JOINER && Character.getType(c) == Character.OTHER_SYMBOL;
            if (!pair && !joined && !continues(c)) {
                return end;
            }
            flag &= !pair;
            before = c;
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean continues(int c) {
        return isInvisible(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK || isSkinTone(c);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> c != SOFT_HYPHEN;
            default -> isInnerJamo(c);
        };
    }

    /** Vowels and final consonants of Hangul, which join the consonant before them. */
    private static boolean isInnerJamo(int c) {
        return (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7ff);
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1f3fb && c <= 0x1f3ff;
    }

    /** Two of them are one flag. */
    private static boolean isFlag(int c) {
        return c >= 0x1f1e6 && c <= 0x1f1ff;
    }
}
