package io.bluepencil.benchmark.text;

import io.bluepencil.rule.Label;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line, as they are counted: runs of letters, digits and combining marks that carry one label and hold no step
 * from lower to upper case; in scripts without spaces every letter. A line without any is one word.
 */
final class Tokens {

    /**
     * One word.
     *
     * @param key the word, normalised, so that equal words have equal keys
     * @param start offset of its first character
     * @param end offset behind its last character
     */
    record Token(String key, int start, int end) {}

    private final String text;
    private final @Nullable Label[] labels;
    private final List<Token> tokens = new ArrayList<>();
    private int start = -1;

    private Tokens(String text, @Nullable Label[] labels) {
        this.text = text;
        this.labels = labels;
    }

    /**
     * {@return the words of a line that is not blank}
     *
     * @param text the document
     * @param labels a label for each character, or null for the body
     * @param from start of the line
     * @param to end of the line
     */
    static List<Token> of(String text, @Nullable Label[] labels, int from, int to) {
        Tokens line = new Tokens(text, labels);
        line.scan(from, to);
        return line.tokens.isEmpty() ? List.of(line.token(from, to)) : line.tokens;
    }

    private void scan(int from, int to) {
        int before = ' ';
        int size;
        for (int at = from; at < to; at += size) {
            int c = text.codePointAt(at);
            size = Character.charCount(c);
            boolean letter = isWordCharacter(c);
            boolean alone = isUnspaced(c);
            if (start >= 0 && (!letter || alone || labels[at] != labels[start] || isStepUp(before, c))) {
                flush(at);
            }
            if (letter && start < 0) {
                start = at;
            }
            if (letter && alone) {
                flush(at + size);
            }
            before = c;
        }
        flush(to);
    }

    private void flush(int end) {
        if (start >= 0) {
            tokens.add(token(start, end));
            start = -1;
        }
    }

    private Token token(int from, int to) {
        String normal = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC);
        // Up and down again: the nearest thing to full case folding.
        return new Token(normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), from, to);
    }

    private static boolean isStepUp(int before, int c) {
        return Character.isLowerCase(before) && Character.isUpperCase(c);
    }

    private static boolean isWordCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** Kana, Han, Thai, Lao, Myanmar, Khmer. */
    private static boolean isUnspaced(int c) {
        return (c >= 0x3040 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x0e00 && c <= 0x0eff)
                || (c >= 0x1000 && c <= 0x109f)
                || (c >= 0x1780 && c <= 0x17ff);
    }
}
